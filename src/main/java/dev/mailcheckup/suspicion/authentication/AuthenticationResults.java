package dev.mailcheckup.suspicion.authentication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An Authentication-Results field (RFC 8601, section 2.2), read leniently.
 *
 * @param authservId who wrote it, in lower case; empty where the field starts with a result, as
 *     Microsoft's does
 */
record AuthenticationResults(String authservId, List<MethodResult> results) {

    private static final int MOST_RESULTS = 50;

    static AuthenticationResults of(String fieldBody) {
        List<String> parts = split(withoutComments(fieldBody.toLowerCase(Locale.ROOT)));
        String first = parts.isEmpty() ? "" : parts.getFirst();
        boolean named = !first.contains("=");
        List<MethodResult> results = new ArrayList<>();
        for (String part : parts.subList(named && !parts.isEmpty() ? 1 : 0, parts.size())) {
            if (part.contains("=") && results.size() < MOST_RESULTS) {
                results.add(result(part));
            }
        }
        String id = named && !first.isEmpty() ? first.split("\\s+", 2)[0] : "";
        return new AuthenticationResults(id, List.copyOf(results));
    }

    private static MethodResult result(String part) {
        String method = "";
        String keyword = "";
        Map<String, String> properties = new HashMap<>();
        for (String token : part.strip().split("\\s+", -1)) {
            int equals = token.indexOf('=');
            if (equals <= 0) {
                continue;
            }
            String name = token.substring(0, equals);
            String value = unquoted(token.substring(equals + 1));
            if (method.isEmpty()) {
                int slash = name.indexOf('/');
                method = slash < 0 ? name : name.substring(0, slash);
                keyword = value;
            } else {
                properties.put(name, value);
            }
        }
        return new MethodResult(method, keyword, Map.copyOf(properties));
    }

    private static String unquoted(String value) {
        return value.replace("\"", "");
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (!end && text.charAt(i) == '"') {
                quoted = !quoted;
            }
            if (end || (text.charAt(i) == ';' && !quoted)) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** Comments may nest (RFC 5322, section 3.2.2); an open one ends with the field. */
    static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
                plain.append(' ');
            } else if (depth == 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
