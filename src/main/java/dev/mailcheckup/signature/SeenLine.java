package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.SignatureField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One line of a pasted signature, and what it seems to hold. */
record SeenLine(String text, Set<SignatureField> fields, List<String> addresses) {

    private static final Set<String> ENDINGS =
            Set.of(
                    "com", "org", "net", "edu", "gov", "info", "int", "io", "eu", "cn", "de", "at",
                    "ch", "fr", "be", "es", "mx", "pt", "br", "uk", "ie", "jp", "us", "ca", "au",
                    "nz", "in", "example", "test");

    /** German names a street in one word. */
    private static final List<String> STREET_ENDINGS =
            List.of("straße", "strasse", "str.", "weg", "allee", "gasse", "platz", "damm", "ufer");

    static SeenLine of(String text) {
        EnumSet<SignatureField> fields = EnumSet.noneOf(SignatureField.class);
        List<String> words = List.of(text.split("[\\s|,;·<>()（），：]+", -1));
        List<String> addresses = words.stream().filter(SeenLine::isMail).toList();
        if (!addresses.isEmpty()) {
            fields.add(SignatureField.MAIL);
        }
        if (text.contains("://") || words.stream().anyMatch(SeenLine::isWeb)) {
            fields.add(SignatureField.WEB);
        }
        if (Numbers.hasPhone(text)) {
            fields.add(isMobile(text) ? SignatureField.MOBILE : SignatureField.PHONE);
        }
        if (Marks.has("home-address", text) || isStreet(text)) {
            fields.add(SignatureField.ADDRESS);
        }
        if (fields.isEmpty()) {
            addByWords(text, fields);
        }
        return new SeenLine(text, fields, addresses);
    }

    private static void addByWords(String text, Set<SignatureField> fields) {
        for (SignatureField field :
                List.of(SignatureField.ORGANISATION, SignatureField.UNIT, SignatureField.ROLE)) {
            if (Marks.has(field.code(), text)) {
                fields.add(field);
            }
        }
    }

    boolean isMobile() {
        return fields.contains(SignatureField.MOBILE);
    }

    private static boolean isMobile(String text) {
        return Marks.has("mobile", text) || Numbers.hasChineseMobile(text);
    }

    private static boolean isStreet(String text) {
        boolean joined =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[ ,]+", -1))
                        .anyMatch(word -> STREET_ENDINGS.stream().anyMatch(word::endsWith));
        return Numbers.digits(text) > 0
                && Numbers.digits(text) < 10
                && (joined || Marks.has("street", text));
    }

    private static boolean isMail(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > 0;
    }

    private static boolean isWeb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String host = lower.split("/", 2)[0];
        int dot = host.lastIndexOf('.');
        return dot > 0
                && !host.contains("@")
                && (host.startsWith("www.") || ENDINGS.contains(host.substring(dot + 1)))
                && host.chars().allMatch(c -> c == '.' || c == '-' || Character.isLetterOrDigit(c));
    }
}
