package dev.mailcheckup.suspicion.link;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.LookAlike;
import dev.mailcheckup.suspicion.author.Organisation;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at where the links of a mail lead, without following any. Tells each trick once. */
public final class LinkChecks {

    /** Links looked at in one mail. */
    private static final int MOST = 400;

    private final String author;
    private final Map<FindingCode, Finding> found = new EnumMap<>(FindingCode.class);

    private LinkChecks(String author) {
        this.author = author;
    }

    public static List<Finding> of(Message message) {
        LinkChecks checks = new LinkChecks(Authors.of(message).map(Mailbox::domain).orElse(""));
        message.links().stream().limit(MOST).forEach(checks::look);
        checks.elsewhere(hosts(message));
        return List.copyOf(checks.found.values());
    }

    /** The hosts that a reader could be led to, wrappings taken off. */
    public static List<String> hosts(Message message) {
        return message.links().stream()
                .limit(MOST)
                .filter(LinkChecks::leadsAway)
                .map(link -> Target.of(Redirector.unwrapped(link.target())))
                .filter(Target::isWeb)
                .map(Target::host)
                .distinct()
                .toList();
    }

    /** The host of one link, wrappings taken off; empty where it names none. */
    public static String host(Link link) {
        return Target.of(Redirector.unwrapped(link.target())).host();
    }

    private static boolean leadsAway(Link link) {
        return switch (link.kind()) {
            case ANCHOR, PLAIN, FORM, REDIRECT, FILE, CODE -> true;
            case IMAGE, REMOTE -> false;
        };
    }

    private void look(Link link) {
        if (!leadsAway(link)) {
            return;
        }
        String address = Redirector.unwrapped(link.target());
        Target target = Target.of(address);
        if (target.scheme().equals("javascript")
                || target.scheme().equals("data")
                || target.scheme().equals("vbscript")) {
            add(FindingCode.LINK_RUNS_SCRIPT, Severity.URGENT, link);
            return;
        }
        if (link.kind() == Link.Kind.FORM) {
            add(FindingCode.FORM_IN_MAIL, Severity.IMPORTANT, link);
        }
        if (!target.isWeb()) {
            return;
        }
        if (target.isNumber()) {
            add(FindingCode.LINK_TO_NUMBER, Severity.IMPORTANT, link);
        } else if (Hosts.SHORTENERS.has(target.host())) {
            add(FindingCode.LINK_SHORTENED, Severity.WORTH, link);
        } else if (Hosts.FREE.has(target.host())) {
            add(FindingCode.LINK_FREE_HOST, Severity.WORTH, link);
        } else if (Hosts.THROWAWAY.has(target.host())) {
            add(FindingCode.LINK_THROWAWAY, Severity.WORTH, link);
        }
        if (target.userInfo().contains(".") || target.isOddlyWritten()) {
            add(FindingCode.LINK_HIDES_HOST, Severity.URGENT, link);
        }
        LookAlike.of(target.host())
                .ifPresent(brand ->
                        found.putIfAbsent(
                                FindingCode.LINK_LOOKS_ALIKE,
                                new Finding(
                                        FindingCode.LINK_LOOKS_ALIKE,
                                        Severity.URGENT,
                                        new Evidence.Mismatch(brand.name(), target.host()))));
        if (link.kind() == Link.Kind.ANCHOR && showsOther(link.text(), target)) {
            add(FindingCode.LINK_TEXT_DIFFERS, Severity.IMPORTANT, link);
        }
    }

    private void elsewhere(List<String> hosts) {
        boolean own =
                hosts.stream()
                        .anyMatch(host ->
                                Organisation.same(host, author)
                                        || Organisation.label(host)
                                                .equals(Organisation.label(author)));
        if (!own && !hosts.isEmpty() && !author.isEmpty()) {
            found.put(
                    FindingCode.LINKS_ELSEWHERE,
                    new Finding(
                            FindingCode.LINKS_ELSEWHERE,
                            Severity.WORTH,
                            new Evidence.Mismatch(author, hosts.getFirst())));
        }
    }

    private void add(FindingCode code, Severity severity, Link link) {
        found.putIfAbsent(
                code,
                new Finding(
                        code, severity, new Evidence.Link(shortened(link.text()), link.target())));
    }

    private static String shortened(String text) {
        String line = text.strip();
        return line.length() <= 200 ? line : line.substring(0, 200);
    }

    /** Whether the text is itself an address, of another organisation than the target. */
    private boolean showsOther(String text, Target target) {
        String shown = text.strip().toLowerCase(Locale.ROOT);
        boolean address =
                shown.startsWith("http://")
                        || shown.startsWith("https://")
                        || shown.startsWith("www.");
        if (!address || shown.contains("@") || shown.indexOf(' ') > 0) {
            return false;
        }
        String host = Target.of(shown).host();
        boolean own = Organisation.same(target.host(), author) && Organisation.same(host, author);
        boolean counted =
                Hosts.SENDING_SERVICES.has(target.host())
                        || Hosts.SHORTENERS.has(host)
                        || Organisation.same(target.host(), author);
        return Organisation.canExist(host)
                && !Organisation.same(host, target.host())
                && !own
                && !counted
                && !Organisation.label(host).equals(Organisation.label(target.host()));
    }
}
