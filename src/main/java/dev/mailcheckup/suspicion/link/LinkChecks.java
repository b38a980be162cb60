package dev.mailcheckup.suspicion.link;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.NamedBrands;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at where the links of a mail lead, without following any. Tells each trick once. */
public final class LinkChecks {

    /** Links looked at in one mail. */
    private static final int MOST = 400;

    private LinkChecks() {}

    public static List<Finding> of(Message message) {
        String author = author(message);
        LinkTricks tricks = tricks(message, author);
        Map<FindingCode, Finding> found = new LinkedHashMap<>();
        Set<String> hosts = new LinkedHashSet<>();
        for (Followed each : followed(message)) {
            tricks.of(each.link(), each.address(), each.target())
                    .forEach(trick -> found.putIfAbsent(trick.code(), trick));
            if (each.target().isWeb()) {
                hosts.add(each.target().host());
            }
        }
        elsewhere(author, List.copyOf(hosts), found);
        return List.copyOf(found.values());
    }

    /** Each link that a reader could follow, in the order of the mail. */
    public static List<LinkSeen> each(Message message) {
        LinkTricks tricks = tricks(message, author(message));
        List<LinkSeen> seen = new ArrayList<>();
        for (Followed each : followed(message)) {
            String host = each.target().host();
            seen.add(
                    new LinkSeen(
                            each.link(),
                            each.address(),
                            host,
                            Hosts.GUARDS.has(host)
                                    || Hosts.SENDING_SERVICES.has(host)
                                    || Hosts.SHORTENERS.has(host),
                            tricks.of(each.link(), each.address(), each.target()).stream()
                                    .map(Finding::code)
                                    .toList()));
        }
        return List.copyOf(seen);
    }

    /** The hosts that a reader could be led to, wrappings taken off. */
    public static List<String> hosts(Message message) {
        return followed(message).stream()
                .map(Followed::target)
                .filter(Target::isWeb)
                .map(Target::host)
                .distinct()
                .toList();
    }

    /** The host of one link, wrappings taken off; empty where it names none. */
    public static String host(Link link) {
        return Followed.of(link).target().host();
    }

    /**
     * A link with its wrappings taken off.
     *
     * @param address where it leads in the end, as far as the link itself tells
     */
    private record Followed(Link link, String address, Target target) {

        static Followed of(Link link) {
            String address = Redirector.unwrapped(link.target());
            return new Followed(link, address, Target.of(address));
        }
    }

    private static String author(Message message) {
        return Authors.of(message).map(Mailbox::domain).orElse("");
    }

    private static LinkTricks tricks(Message message, String author) {
        return new LinkTricks(
                author, message.links().isEmpty() ? Set.of() : NamedBrands.in(message));
    }

    private static List<Followed> followed(Message message) {
        return message.links().stream()
                .filter(LinkChecks::leadsAway)
                .limit(MOST)
                .map(Followed::of)
                .toList();
    }

    private static boolean leadsAway(Link link) {
        return switch (link.kind()) {
            case ANCHOR, PLAIN, FORM, REDIRECT, BASE, FILE, CODE -> true;
            case IMAGE, REMOTE -> false;
        };
    }

    private static void elsewhere(
            String author, List<String> hosts, Map<FindingCode, Finding> found) {
        boolean own =
                hosts.stream()
                        .anyMatch(host ->
                                Organisation.same(host, author)
                                        || Organisation.label(host)
                                                .equals(Organisation.label(author)));
        if (!own && !hosts.isEmpty() && !author.isEmpty()) {
            found.put(
                    LinkCode.LINKS_ELSEWHERE,
                    new Finding(
                            LinkCode.LINKS_ELSEWHERE,
                            Severity.WORTH,
                            new Evidence.Mismatch(author, hosts.getFirst())));
        }
    }
}
