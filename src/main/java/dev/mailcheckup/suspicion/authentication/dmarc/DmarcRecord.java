package dev.mailcheckup.suspicion.authentication.dmarc;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A DMARC policy record (RFC 9989, section 4.7).
 *
 * @param domain where it is published
 * @param own the policy for the domain itself (p=)
 * @param below for names below it (sp=)
 * @param absent for names below it that do not exist (np=)
 * @param strictDkim whether a signing domain must be the author's very own (adkim=s)
 * @param strictSpf likewise for the envelope sender (aspf=s)
 * @param testing whether the owner only tries the policy (t=y)
 */
record DmarcRecord(
        String domain,
        Policy own,
        Policy below,
        Policy absent,
        boolean strictDkim,
        boolean strictSpf,
        Suffix suffix,
        boolean testing) {

    private static final String VERSION = "v=DMARC1";
    private static final int LONGEST = 8 * 1024;

    /** Whether people register names below the domain (psd=). */
    enum Suffix {
        YES,
        NO,
        UNKNOWN
    }

    /** The record, if there is exactly one and it asks for something. */
    static Optional<DmarcRecord> of(String domain, List<String> texts) {
        List<String> records = texts.stream().filter(DmarcRecord::isDmarc).toList();
        if (records.size() != 1 || records.getFirst().length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> tags = tags(records.getFirst());
        Optional<Policy> told = Policy.named(tags.getOrDefault("p", ""));
        boolean reports = tags.getOrDefault("rua", "").contains("mailto:");
        if (told.isEmpty() && !reports) {
            return Optional.empty();
        }
        Policy own = told.orElse(Policy.NONE);
        Policy below = Policy.named(tags.getOrDefault("sp", "")).orElse(own);
        return Optional.of(
                new DmarcRecord(
                        domain,
                        own,
                        below,
                        Policy.named(tags.getOrDefault("np", "")).orElse(below),
                        tags.getOrDefault("adkim", "r").equals("s"),
                        tags.getOrDefault("aspf", "r").equals("s"),
                        switch (tags.getOrDefault("psd", "u")) {
                            case "y" -> Suffix.YES;
                            case "n" -> Suffix.NO;
                            default -> Suffix.UNKNOWN;
                        },
                        tags.getOrDefault("t", "n").equals("y")));
    }

    private static boolean isDmarc(String text) {
        String rest = text.startsWith(VERSION) ? text.substring(VERSION.length()).strip() : "-";
        return rest.isEmpty() || rest.startsWith(";");
    }

    /** What is broken is skipped; of a tag told twice the first counts. */
    private static Map<String, String> tags(String text) {
        Map<String, String> tags = new HashMap<>();
        for (String tag : text.split(";", -1)) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                tags.putIfAbsent(lower(tag.substring(0, equals)), lower(tag.substring(equals + 1)));
            }
        }
        return tags;
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
