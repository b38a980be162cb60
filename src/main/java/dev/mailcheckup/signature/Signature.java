package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.OwnText;
import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.SignaturePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The block with the name at the end of a mail, from top to bottom. */
public record Signature(List<Line> lines) {

    public static final Signature NONE = new Signature(List.of());

    /** Longer than any name or unit, in characters. */
    public static final int LONGEST_LINE = 200;

    /** What stands above it, so that programs can tell it from the text (RFC 3676, 4.3). */
    public static final String SEPARATOR = "-- ";

    /** One line of it. */
    public record Line(SignatureField field, String text) {}

    /** Takes what was typed, in the order of the rule. What the rule fixes beats what was typed. */
    public static Signature of(
            Map<SignatureField, String> typed, SignaturePolicy policy, Locale language) {
        List<Line> lines = new ArrayList<>();
        for (SignatureField field : policy.order()) {
            OwnText fixed = policy.fixed().get(field);
            String text = fixed != null ? fixed.in(language) : tidy(typed.getOrDefault(field, ""));
            if (!text.isEmpty()) {
                lines.add(new Line(field, text));
            }
        }
        return new Signature(List.copyOf(lines));
    }

    /** One line, without signs that cannot be seen. */
    private static String tidy(String typed) {
        StringBuilder tidy = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST_LINE)
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .filter(sign -> !isHidden(sign))
                .forEach(tidy::appendCodePoint);
        return tidy.toString().strip();
    }

    private static boolean isHidden(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** For a mail without formatting. */
    public String asText() {
        StringBuilder text = new StringBuilder(SEPARATOR);
        lines.forEach(line -> text.append('\n').append(line.text()));
        return text.toString();
    }
}
