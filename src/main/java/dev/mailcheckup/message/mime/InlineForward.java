package dev.mailcheckup.message.mime;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that someone forwarded inside the text of their own: a block of lines such as "From" and
 * "Subject" near the top, as mail programs in many languages write it. What the block says is a
 * claim: the headers of the forwarded mail are lost.
 *
 * @param from what the block says who wrote the mail
 * @param text the text of the whole mail with the marks of quoting taken off
 */
record InlineForward(String from, String text) {

    private static final int LONGEST_NOTE = 600;
    private static final int LINES_OF_BLOCK = 8;
    private static final List<String> FORWARDED =
            List.of(
                    "fw:",
                    "fwd:",
                    "wg:",
                    "tr:",
                    "rv:",
                    "enc:",
                    "i:",
                    "pd:",
                    "doorst:",
                    "fs:",
                    "転送:",
                    "转发:",
                    "转发：",
                    "轉寄:",
                    "轉寄：",
                    "轉發:",
                    "전달:",
                    "пересл:",
                    "red:",
                    "redirecţionat:");
    private static final List<String> SAID_ABOVE =
            List.of(
                    "forward",
                    "weitergeleitet",
                    "transféré",
                    "reenviado",
                    "encaminhad",
                    "inoltrat",
                    "転送",
                    "пересыла",
                    "переслан",
                    "przekazan",
                    "przesłan",
                    "doorgestuurd",
                    "přeposlan",
                    "전달된",
                    "redirecționat",
                    "转发",
                    "轉寄");

    /**
     * @param alone whether the text came without headers, so that such a block stands for them
     */
    static Optional<InlineForward> in(boolean alone, String subject, String text) {
        boolean told = alone || FORWARDED.stream().anyMatch(Octets.lower(subject)::startsWith);
        int at = 0;
        while (at < Math.min(text.length(), LONGEST_NOTE)) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            String line = text.substring(at, lineEnd);
            Map<ShownLabel, String> block =
                    ShownLabel.of(line) == null ? Map.of() : block(text, at);
            if (isHeader(block)) {
                return told
                        ? Optional.of(
                                new InlineForward(
                                        block.getOrDefault(ShownLabel.FROM, ""), unquoted(text)))
                        : Optional.empty();
            }
            told |= line.length() < 120 && saysForwarded(line);
            at = lineEnd + 1;
        }
        return Optional.empty();
    }

    private static boolean saysForwarded(String line) {
        String lower = Octets.lower(line);
        boolean marked = lower.contains("---") || lower.strip().endsWith(":");
        return marked && SAID_ABOVE.stream().anyMatch(lower::contains);
    }

    private static boolean isHeader(Map<ShownLabel, String> block) {
        return block.containsKey(ShownLabel.FROM)
                && block.containsKey(ShownLabel.SUBJECT)
                && block.size() >= 3;
    }

    /** The labelled lines that stand together from here on. */
    private static Map<ShownLabel, String> block(String text, int from) {
        Map<ShownLabel, String> block = new EnumMap<>(ShownLabel.class);
        int at = from;
        int others = 0;
        for (int line = 0; line < LINES_OF_BLOCK && others < 2 && at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            int lineEnd = end < 0 ? text.length() : end;
            ShownLabel.Line labelled =
                    ShownLabel.of(text.substring(at, Math.min(lineEnd, at + 500)));
            if (labelled == null) {
                others++;
            } else {
                block.putIfAbsent(labelled.label(), labelled.body());
            }
            at = lineEnd + 1;
        }
        return block;
    }

    private static String unquoted(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            int from = 0;
            while (from < line.length() && (line.charAt(from) == '>' || line.charAt(from) == ' ')) {
                from++;
            }
            boolean quoted = line.startsWith(">");
            out.append(quoted ? line.substring(from) : line).append('\n');
        }
        return out.toString().strip();
    }
}
