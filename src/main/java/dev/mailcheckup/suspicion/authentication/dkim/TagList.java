package dev.mailcheckup.suspicion.authentication.dkim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tag=value list (RFC 6376, section 3.2). Values keep the white space inside them. */
public record TagList(Map<String, String> tags) {

    static final TagList EMPTY = new TagList(Map.of());

    /** Nothing where the text is no such list, or names a tag twice. */
    public static Optional<TagList> of(String text) {
        Map<String, String> tags = new HashMap<>();
        int at = 0;
        while (at < text.length()) {
            int semicolon = text.indexOf(';', at);
            int end = semicolon < 0 ? text.length() : semicolon;
            String spec = text.substring(at, end).strip();
            int equals = spec.indexOf('=');
            String name = spec.substring(0, Math.max(0, equals)).stripTrailing();
            if (!spec.isEmpty()
                    && (!isName(name)
                            || tags.put(name, spec.substring(equals + 1).strip()) != null)) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.of(new TagList(Map.copyOf(tags)));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && isLetter(name.charAt(0))
                && name.chars().allMatch(c -> isLetter(c) || c >= '0' && c <= '9' || c == '_');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    /** The value without any white space, as base64 and lists are folded; empty if absent. */
    public String dense(String name) {
        return withoutSpace(get(name).orElse(""));
    }

    static String withoutSpace(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The values between colons. */
    List<String> list(String name) {
        return Arrays.asList(dense(name).split(":", -1));
    }
}
