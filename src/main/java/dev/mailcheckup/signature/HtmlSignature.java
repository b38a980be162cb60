package dev.mailcheckup.signature;

import dev.mailcheckup.organisation.SignatureField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A signature for a formatted mail: words and links alone, no picture, colour or font. */
public final class HtmlSignature {

    private static final int MOST_DIGITS = 15;

    private HtmlSignature() {}

    public static String of(Signature signature) {
        return signature.lines().stream()
                .map(HtmlSignature::line)
                .collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    private static String line(Signature.Line line) {
        String text = escaped(line.text());
        if (line.field() == SignatureField.NAME) {
            return "<b>" + text + "</b>";
        }
        return link(line)
                .map(address -> "<a href=\"" + escaped(address) + "\">" + text + "</a>")
                .orElse(text);
    }

    /** Where a line leads; nothing where what stands there is no address. */
    static Optional<String> link(Signature.Line line) {
        String text = line.text();
        return switch (line.field()) {
            case WEB -> web(text);
            case MAIL -> isMail(text) ? Optional.of("mailto:" + text) : Optional.empty();
            case PHONE, MOBILE -> phone(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> web(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean named = lower.startsWith("https://") || lower.startsWith("http://");
        boolean plain =
                text.indexOf('.') > 0
                        && text.codePoints()
                                .allMatch(sign ->
                                        Character.isLetterOrDigit(sign)
                                                || "-._~:/?#&=%+".indexOf(sign) >= 0);
        boolean other = !named && text.indexOf(':') >= 0;
        return plain && !other ? Optional.of(named ? text : "https://" + text) : Optional.empty();
    }

    private static boolean isMail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && text.indexOf('.', at) > at + 1
                && text.codePoints()
                        .allMatch(sign ->
                                Character.isLetterOrDigit(sign) || "@-._+".indexOf(sign) >= 0);
    }

    /** RFC 3966, for numbers with a country in front; others ring elsewhere from abroad. */
    private static Optional<String> phone(String text) {
        boolean plain =
                text.chars().allMatch(c -> c >= '0' && c <= '9' || " +-()/.".indexOf(c) >= 0);
        String digits = text.replaceAll("\\(0\\)|[^0-9]", "");
        return plain
                        && text.startsWith("+")
                        && digits.length() > 5
                        && digits.length() <= MOST_DIGITS
                ? Optional.of("tel:+" + digits)
                : Optional.empty();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
