package dev.mailcheckup.suspicion.link;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.suspicion.author.Brand;
import dev.mailcheckup.suspicion.author.Brands;
import dev.mailcheckup.suspicion.author.LookAlike;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.journey.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The tricks that one link can show. */
final class LinkTricks {

    private static final int LONGEST_TEXT = 200;
    private static final Set<String> PROGRAMS = Set.of("javascript", "data", "vbscript", "blob");

    private static final Set<String> CALLS = Set.of("tel", "sms", "smsto", "callto");

    private final String author;
    private final Set<Brand> named;

    /**
     * @param author the domain that the mail says it is from
     * @param named the brands that the mail speaks of
     */
    LinkTricks(String author, Set<Brand> named) {
        this.author = author;
        this.named = named;
    }

    /**
     * @param address the link's target with the wrappings taken off
     * @param target the same, read
     */
    List<Finding> of(Link link, String address, Target target) {
        List<Finding> found = new ArrayList<>();
        if (PROGRAMS.contains(target.scheme())) {
            add(found, LinkCode.LINK_RUNS_SCRIPT, Severity.URGENT, link);
            return found;
        }
        if (CALLS.contains(target.scheme())) {
            add(found, LinkCode.LINK_CALLS_NUMBER, Severity.FINE, link);
            return found;
        }
        if (link.kind() == Link.Kind.FORM) {
            add(found, LinkCode.FORM_IN_MAIL, Severity.IMPORTANT, link);
        }
        if (target.isWeb() && link.kind() != Link.Kind.BASE) {
            place(link, target, found);
            String outer = Target.of(link.target()).host();
            if (!address.equals(link.target())
                    && !Hosts.GUARDS.has(outer)
                    && !Hosts.SENDING_SERVICES.has(outer)) {
                add(found, LinkCode.LINK_REDIRECTED, Severity.WORTH, link);
            }
        }
        return found;
    }

    private void place(Link link, Target target, List<Finding> found) {
        String host = target.host();
        if (link.kind() == Link.Kind.REDIRECT) {
            add(found, LinkCode.LINK_SENDS_ON, Severity.IMPORTANT, link);
        }
        if (target.isNumber() && !IpAddress.isPublic(host)) {
            return;
        }
        if (target.isNumber()) {
            add(found, LinkCode.LINK_TO_NUMBER, Severity.IMPORTANT, link);
        } else if (Hosts.SHORTENERS.has(host)) {
            add(found, LinkCode.LINK_SHORTENED, Severity.WORTH, link);
        } else if (Hosts.FREE.has(host) && !Organisation.same(host, author)) {
            add(found, LinkCode.LINK_FREE_HOST, Severity.WORTH, link);
        } else if (Hosts.THROWAWAY.has(host)) {
            add(found, LinkCode.LINK_THROWAWAY, Severity.WORTH, link);
        }
        if (target.userInfo().contains(".") || target.isOddlyWritten()) {
            add(found, LinkCode.LINK_HIDES_HOST, Severity.URGENT, link);
        }
        if (target.hasOddPort()) {
            add(found, LinkCode.LINK_ODD_PORT, Severity.WORTH, link);
        }
        Optional<Brand> imitated = LookAlike.of(host, named);
        if (imitated.isPresent()) {
            found.add(mismatch(LinkCode.LINK_LOOKS_ALIKE, imitated.get(), host));
        } else {
            borrowed(target)
                    .ifPresent(
                            brand -> found.add(mismatch(LinkCode.LINK_NAMES_BRAND, brand, host)));
        }
        if (link.kind() == Link.Kind.ANCHOR && showsOther(link.text(), target)) {
            add(found, LinkCode.LINK_TEXT_DIFFERS, Severity.IMPORTANT, link);
        }
    }

    /** A brand that the mail speaks of and that this link names, at a place that is not its own. */
    private Optional<Brand> borrowed(Target target) {
        String host = target.host();
        if (named.isEmpty()
                || target.isNumber()
                || Organisation.same(host, author)
                || Hosts.SENDING_SERVICES.has(host)) {
            return Optional.empty();
        }
        String organisation = Organisation.of(host);
        String before = host.substring(0, Math.max(0, host.length() - organisation.length()));
        // Ordinary shops name the brands they sell in the path of their pages.
        boolean anyonesPage = Hosts.FREE.has(host) || Hosts.THROWAWAY.has(host);
        int query = target.rest().indexOf('?');
        String path = query < 0 ? target.rest() : target.rest().substring(0, query);
        String words = (anyonesPage ? before + path : before).toLowerCase(Locale.ROOT);
        return named.stream()
                .filter(brand -> !brand.owns(host))
                .filter(brand -> brand.labels().stream().anyMatch(label -> isWord(words, label)))
                .findFirst();
    }

    private static boolean isWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (word.length() >= 4 && starts && ends) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is itself an address, of another organisation than the target. */
    private boolean showsOther(String text, Target target) {
        String host = shownHost(text);
        if (host.isEmpty() || !Organisation.canExist(host)) {
            return false;
        }
        boolean counted =
                Hosts.SENDING_SERVICES.has(target.host())
                        || Hosts.GUARDS.has(target.host())
                        || Hosts.SHORTENERS.has(host)
                        || Organisation.same(target.host(), author);
        return !counted
                && !Organisation.same(host, target.host())
                && !Organisation.label(host).equals(Organisation.label(target.host()));
    }

    /** The host of a text that is an address and nothing else, or an empty text. */
    private static String shownHost(String text) {
        String shown = text.strip().toLowerCase(Locale.ROOT);
        if (shown.contains("@") || shown.indexOf(' ') > 0) {
            return "";
        }
        boolean address =
                shown.startsWith("http://")
                        || shown.startsWith("https://")
                        || shown.startsWith("www.");
        // A bare name with a dot is often no address, but one of a brand's own always is.
        boolean brands =
                !address
                        && Brands.standard().owner(Target.of("http://" + shown).host()).isPresent();
        return address
                ? Target.of(shown).host()
                : brands ? Target.of("http://" + shown).host() : "";
    }

    private static Finding mismatch(FindingCode code, Brand brand, String host) {
        return new Finding(code, Severity.URGENT, new Evidence.Mismatch(brand.name(), host));
    }

    private static void add(List<Finding> found, FindingCode code, Severity severity, Link link) {
        String line = link.text().strip();
        String text = line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT);
        found.add(new Finding(code, severity, new Evidence.Link(text, link.target())));
    }
}
