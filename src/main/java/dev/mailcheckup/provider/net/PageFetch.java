package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.net.Destinations.Admission;
import dev.mailcheckup.provider.page.WebPageAddress;
import dev.mailcheckup.provider.page.WebPageSeen;
import dev.mailcheckup.provider.page.WebPageSeen.NotRead;
import dev.mailcheckup.provider.page.WebPageSeen.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one page that a visitor names, over the same guarded connections as all else: every host is
 * judged anew, a redirect's too; each site is first asked what it wants of robots.
 */
final class PageFetch {

    private static final int MOST_REDIRECTS = 3;

    private final Connections connections;
    private final TlsClient tls;
    private final Trust trust;

    /** By scheme and host. */
    private final Map<String, Robots> asked = new HashMap<>();

    PageFetch(Connections connections, TlsClient tls, Trust trust) {
        this.connections = connections;
        this.tls = tls;
        this.trust = trust;
    }

    /** Ends the reading, with what is to be told. */
    private static final class Stopped extends Exception {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        Stopped(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }

    private record Answer(WebPageAddress from, Page page) {}

    WebPageSeen read(WebPageAddress address) {
        try {
            Answer answer = follow(address, true);
            Page page = answer.page();
            String type = page.fields().getOrDefault("content-type", "");
            if (!isText(type) || !isPlain(page)) {
                throw new Stopped(Reason.NOT_TEXT);
            }
            boolean whole = page.body().length < WebPageSeen.LONGEST_PAGE;
            return new WebPageSeen.Read(
                    answer.from().host(), PageText.decode(page.body(), type), whole);
        } catch (Stopped e) {
            return new NotRead(e.reason);
        }
    }

    private Answer follow(WebPageAddress start, boolean askRobots) throws Stopped {
        WebPageAddress at = start;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (askRobots && !robots(at).allows(at.target())) {
                throw new Stopped(Reason.ROBOTS);
            }
            Page page = page(at, askRobots ? WebPageSeen.LONGEST_PAGE : Robots.LONGEST);
            if (!askRobots && page.status() >= 500) {
                // Who cannot say what is allowed allows nothing (RFC 9309, section 2.3.1.4).
                throw new Stopped(Reason.ROBOTS);
            }
            if (!page.redirects()) {
                return new Answer(at, judged(page));
            }
            at = next(at, page);
        }
        throw new Stopped(Reason.LEADS_AWAY);
    }

    private static Page judged(Page page) throws Stopped {
        if (page.status() == 401 || page.status() == 403) {
            throw new Stopped(Reason.SIGN_IN);
        }
        if (page.status() != 200) {
            throw new Stopped(Reason.NO_PAGE);
        }
        return page;
    }

    /** From encrypted to not encrypted is a step that nobody should take. */
    private static WebPageAddress next(WebPageAddress at, Page page) throws Stopped {
        String location = page.fields().getOrDefault("location", "");
        if (at.leadsTo(location) instanceof WebPageAddress.Readable(var next)
                && (next.secure() || !at.secure())) {
            return next;
        }
        throw new Stopped(Reason.LEADS_AWAY);
    }

    /** A site without such a file, or that keeps it to itself, asks nothing (RFC 9309, 2.3.1.3). */
    private Robots robots(WebPageAddress page) throws Stopped {
        String site = page.secure() + page.host();
        Robots known = asked.get(site);
        if (known != null) {
            return known;
        }
        Robots robots;
        try {
            Page file =
                    follow(new WebPageAddress(page.secure(), page.host(), "/robots.txt"), false)
                            .page();
            robots = Robots.of(new String(file.body(), StandardCharsets.UTF_8));
        } catch (Stopped e) {
            boolean none =
                    e.reason == Reason.NO_PAGE
                            || e.reason == Reason.SIGN_IN
                            || e.reason == Reason.LEADS_AWAY;
            if (!none) {
                throw e;
            }
            robots = Robots.of("");
        }
        asked.put(site, robots);
        return robots;
    }

    private Page page(WebPageAddress at, int longest) throws Stopped {
        Destination to =
                switch (connections.admit(at.host())) {
                    case Admission.Admitted(var admitted) -> admitted;
                    case Admission.Refused _ -> throw new Stopped(Reason.UNSAFE_TARGET);
                    case Admission.NoSuchName _ -> throw new Stopped(Reason.NO_SUCH_NAME);
                    case Admission.NotAnswered _ -> throw new Stopped(Reason.NOT_REACHED);
                };
        try (Wire wire = connections.open(to, at.secure() ? 443 : 80, 2 * longest)) {
            if (at.secure()) {
                prove(wire, at.host());
            }
            return Page.get(wire, at.target(), longest);
        } catch (IOException e) {
            throw new Stopped(
                    switch (LookFailed.outcome(e)) {
                        case Outcome.TimedOut _ -> Reason.TOO_SLOW;
                        case Outcome.NotAsked(var reason)
                                when reason == Outcome.Reason.UNSAFE_TARGET ->
                                Reason.UNSAFE_TARGET;
                        case Outcome.NotAsked _ -> Reason.LIMIT_REACHED;
                        default -> Reason.NOT_REACHED;
                    });
        }
    }

    private void prove(Wire wire, String host) throws IOException, Stopped {
        switch (Handshake.shake(wire, tls)) {
            case Handshake.Done done when done.proves(host, trust) -> {}
            case Handshake.Done _, Handshake.Refused _ -> throw new Stopped(Reason.NOT_PROVEN);
            case Handshake.Failed(IOException why) -> throw why;
        }
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.startsWith("text/")
                || type.endsWith("/xml")
                || type.endsWith("+xml");
    }

    /** We asked for no compression: what comes packed all the same could be of any size. */
    private static boolean isPlain(Page page) {
        String coding = page.fields().getOrDefault("content-encoding", "identity");
        return coding.equalsIgnoreCase("identity");
    }
}
