package dev.mailcheckup.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds addresses letter by letter, around each @ sign, in linear time. Letters are those of the
 * Latin script: Chinese and Japanese put no space between an address and the words beside it.
 */
final class AddressPattern {

    private static final String OTHER_SIGNS = "._%+-";

    /** Ends of file names such as icon@2x.png, which no domain has. */
    private static final Set<String> NO_DOMAINS =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "css", "js", "mjs");

    private AddressPattern() {}

    static List<MailAddress> in(String text) {
        List<MailAddress> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            String localPart = trimmed(before(text, at));
            String domain = trimmed(after(text, at + 1));
            if (!localPart.isEmpty() && isDomain(domain)) {
                found.add(new MailAddress(localPart, domain));
            }
        }
        return found;
    }

    private static String before(String text, int at) {
        int start = at;
        while (start > 0
                && at - start < MailAddress.LONGEST_LOCAL_PART
                && (isLetter(text.charAt(start - 1))
                        || OTHER_SIGNS.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, at);
    }

    private static String after(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < MailAddress.LONGEST_DOMAIN
                && (isLetter(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Dots and hyphens at the ends belong to the sentence around. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ".-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        String last = domain.substring(dot + 1);
        return dot > 0
                && !domain.contains("..")
                && last.length() >= 2
                && last.chars().noneMatch(Character::isDigit)
                && !NO_DOMAINS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
