package dev.mailcheckup.message.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What some pages do to each line of a source that is copied from them: numbers in front, an empty
 * line below, {@code &lt;} for {@code <}, spaces that do not break. Each is undone only where the
 * first lines all show it.
 */
final class PastedForm {

    private static final int LINES_LOOKED_AT = 24;
    private static final int FEWEST_LINES = 4;
    private static final String[][] ESCAPES = {
        {"&lt;", "<"},
        {"&gt;", ">"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&nbsp;", " "},
        {"&amp;", "&"},
    };

    private PastedForm() {}

    static byte[] undone(byte[] octets) {
        byte[] plain = octets;
        List<String> head = head(plain);
        if (head.stream().anyMatch(line -> line.endsWith("\r"))) {
            plain = withoutExtraReturns(plain);
            head = head(plain);
        }
        if (isNumbered(head)) {
            plain = withoutNumbers(plain);
            head = head(plain);
        }
        if (isDoubled(head)) {
            plain = withHalfTheLineEnds(plain);
            head = head(plain);
        }
        if (isEscaped(head)) {
            plain = withoutEscapes(plain);
        }
        return holdsHardSpaces(head) ? withPlainSpaces(plain) : plain;
    }

    private static List<String> head(byte[] octets) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < octets.length && lines.size() < LINES_LOOKED_AT) {
            int lineEnd = Octets.lineEnd(octets, at, octets.length);
            int end = Octets.contentEnd(octets, at, lineEnd);
            lines.add(Octets.latin(octets, at, Math.min(end, at + 1_000)));
            at = lineEnd + 1;
        }
        return lines;
    }

    private static boolean isNumbered(List<String> head) {
        int expected = -1;
        int lines = 0;
        for (String line : head) {
            int end = numberEnd(line);
            if (end < 0) {
                return false;
            }
            int number = Integer.parseInt(line.substring(0, end).strip());
            if (expected >= 0 && number != expected) {
                return false;
            }
            expected = number + 1;
            lines++;
        }
        return lines >= FEWEST_LINES;
    }

    /** The end of the number that a line begins with, or -1. */
    private static int numberEnd(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (at < line.length()
                && at - digits < 6
                && line.charAt(at) >= '0'
                && line.charAt(at) <= '9') {
            at++;
        }
        boolean ends = at == line.length() || " \t:.|".indexOf(line.charAt(at)) >= 0;
        return at > digits && ends ? at : -1;
    }

    private static byte[] withoutNumbers(byte[] octets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length);
        int at = 0;
        while (at < octets.length) {
            int lineEnd = Octets.lineEnd(octets, at, octets.length);
            String line = Octets.latin(octets, at, Math.min(lineEnd, at + 20));
            int skip = Math.max(0, numberEnd(line));
            if (skip > 0 && skip < line.length() && line.charAt(skip) != '\r') {
                skip++;
            }
            out.write(octets, at + skip, Math.min(lineEnd + 1, octets.length) - at - skip);
            at = lineEnd + 1;
        }
        return out.toByteArray();
    }

    /** A field, an empty line, a field and so on: no header section looks like that. */
    private static boolean isDoubled(List<String> head) {
        int fields = 0;
        int blanks = 0;
        for (int i = 0; i < head.size(); i++) {
            byte[] line = head.get(i).getBytes(StandardCharsets.ISO_8859_1);
            if (i % 2 == 1) {
                if (!head.get(i).isBlank()) {
                    break;
                }
                blanks++;
            } else if (HeaderReader.nameEnd(line, 0, line.length) > 0) {
                fields++;
            }
        }
        return fields >= 3 && blanks >= 3;
    }

    private static byte[] withHalfTheLineEnds(byte[] octets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length);
        boolean drop = false;
        int at = 0;
        while (at < octets.length) {
            int lineEnd = Octets.lineEnd(octets, at, octets.length);
            boolean blank = Octets.isBlank(octets, at, lineEnd);
            if (blank && drop) {
                drop = false;
            } else {
                out.write(octets, at, Math.min(lineEnd + 1, octets.length) - at);
                drop = true;
            }
            at = lineEnd + 1;
        }
        return out.toByteArray();
    }

    private static byte[] withoutExtraReturns(byte[] octets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(octets.length);
        for (int i = 0; i < octets.length; i++) {
            boolean extra = octets[i] == '\r' && i + 1 < octets.length && octets[i + 1] == '\r';
            if (!extra) {
                out.write(octets[i]);
            }
        }
        return out.toByteArray();
    }

    private static boolean isEscaped(List<String> head) {
        boolean escaped = false;
        for (String line : head) {
            if (line.indexOf('<') >= 0) {
                return false;
            }
            int at = line.indexOf("&lt;");
            escaped |= at > 0 && line.indexOf("&gt;", at) > 0 && line.indexOf(':') > 0;
        }
        return escaped;
    }

    private static byte[] withoutEscapes(byte[] octets) {
        String text = Octets.latin(octets, 0, octets.length);
        for (String[] escape : ESCAPES) {
            text = text.replace(escape[0], escape[1]);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean holdsHardSpaces(List<String> head) {
        return head.stream()
                .anyMatch(
                        line -> line.contains(":\u00c2\u00a0") || line.startsWith("\u00c2\u00a0"));
    }

    private static byte[] withPlainSpaces(byte[] octets) {
        return Octets.latin(octets, 0, octets.length)
                .replace("\u00c2\u00a0", " ")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
