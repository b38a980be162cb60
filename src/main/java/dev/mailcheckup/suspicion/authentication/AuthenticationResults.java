package dev.mailcheckup.suspicion.authentication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An Authentication-Results field (RFC 8601, section 2.2), read leniently and in linear time:
 * comments anywhere, quoted values, a version, results without a name above them.
 *
 * @param authservId who wrote it, in lower case; empty where the field starts with a result, as
 *     Microsoft's does
 */
record AuthenticationResults(String authservId, List<MethodResult> results) {

    private static final int MOST_RESULTS = 50;
    private static final int LONGEST = 16 * 1024;

    static AuthenticationResults of(String fieldBody) {
        String body = fieldBody.substring(0, Math.min(LONGEST, fieldBody.length()));
        List<List<String>> parts = parts(body.toLowerCase(Locale.ROOT));
        boolean named = !parts.isEmpty() && !parts.getFirst().contains("=");
        List<MethodResult> results = new ArrayList<>();
        for (List<String> part : parts.subList(named ? 1 : 0, parts.size())) {
            if (results.size() < MOST_RESULTS && part.contains("=")) {
                results.add(result(part));
            }
        }
        return new AuthenticationResults(
                named ? parts.getFirst().getFirst() : "", List.copyOf(results));
    }

    /** The results of an ARC-Authentication-Results field, which begins with its instance. */
    static AuthenticationResults ofChain(String fieldBody) {
        return of(fieldBody.substring(fieldBody.indexOf(';') + 1));
    }

    /** Words come as name = value; a name without a value is left out. */
    private static MethodResult result(List<String> words) {
        String method = "";
        String keyword = "";
        Map<String, String> properties = new HashMap<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            String name = words.get(i - 1);
            if (!words.get(i).equals("=") || name.equals("=")) {
                continue;
            }
            String value = words.get(i + 1);
            if (method.isEmpty()) {
                int slash = name.indexOf('/');
                method = slash < 0 ? name : name.substring(0, slash);
                keyword = value;
            } else {
                properties.putIfAbsent(name, value);
            }
        }
        return new MethodResult(method, keyword, Map.copyOf(properties));
    }

    /** What stands between semicolons, as words and equals signs; comments are left out. */
    private static List<List<String>> parts(String text) {
        List<List<String>> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && (quoted || depth > 0)) {
                i++;
                word.append(quoted && i < text.length() ? text.substring(i, i + 1) : "");
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (quoted) {
                word.append(c);
            } else if (c == '(') {
                depth++;
            } else if (depth > 0) {
                depth -= c == ')' ? 1 : 0;
            } else if (c == ';' || c == '=' && !endsInValue(words) || Character.isWhitespace(c)) {
                end(word, words);
                if (c == '=') {
                    words.add("=");
                } else if (c == ';' && !words.isEmpty()) {
                    parts.add(words);
                    words = new ArrayList<>();
                }
            } else {
                word.append(c);
            }
        }
        end(word, words);
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return parts;
    }

    /** A value may hold an equals sign of its own, as base64 does. */
    private static boolean endsInValue(List<String> words) {
        return !words.isEmpty() && words.getLast().equals("=");
    }

    /** The dot of a property and the slash of a version may stand apart from their words. */
    private static void end(StringBuilder word, List<String> words) {
        if (word.isEmpty()) {
            return;
        }
        String added = word.toString();
        String last = words.isEmpty() ? "=" : words.getLast();
        boolean value = words.size() > 1 && words.get(words.size() - 2).equals("=");
        boolean joins = joins(added, 0) || !value && joins(last, last.length() - 1);
        if (joins && !last.equals("=")) {
            words.set(words.size() - 1, last + added);
        } else {
            words.add(added);
        }
        word.setLength(0);
    }

    private static boolean joins(String word, int at) {
        return word.charAt(at) == '.' || word.charAt(at) == '/';
    }
}
