package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Trait;
import java.nio.charset.StandardCharsets;

/** Rich text (RTF 1.9): its words, and objects and templates that do more than show words. */
final class RichTextOpener {

    private static final int MOST = 4 * 1024 * 1024;
    private static final int LONGEST_WORD = 32;

    private RichTextOpener() {}

    static void open(Opening opening, String where, byte[] content) {
        String text =
                new String(content, 0, Math.min(content.length, MOST), StandardCharsets.ISO_8859_1);
        if (text.contains("\\objupdate")
                || text.contains("DDEAUTO")
                || text.contains("\\ddeauto")) {
            opening.sign(Trait.COMMANDS, where);
        }
        if (text.contains("\\objdata") || text.contains("\\objocx")) {
            opening.named(where, "object", false);
            // Equation objects and script links are how such files attack a reader.
            if (text.contains("\\objemb") || text.contains("\\objautlink")) {
                opening.sign(Trait.COMMANDS, where);
            }
        }
        int template = text.indexOf("\\*\\template");
        if (template >= 0 && text.startsWith("http", template + 12)) {
            opening.sign(Trait.REMOTE_PART, where);
        }
        opening.words(words(text));
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        while (at < text.length() && words.length() < AttachedFile.MOST_CHARACTERS) {
            char c = text.charAt(at);
            if (c == '\\') {
                at = control(text, at + 1, words);
            } else {
                if (c >= ' ' && c != '{' && c != '}') {
                    words.append(c);
                }
                at++;
            }
        }
        return words.toString();
    }

    private static int control(String text, int from, StringBuilder words) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '\'') {
            int value = at + 3 <= text.length() ? hex(text.substring(at + 1, at + 3)) : -1;
            words.append(value > 0 ? (char) value : ' ');
            return at + 3;
        }
        while (at < text.length() && at - from < LONGEST_WORD && isWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.equals("par") || word.equals("line")) {
            words.append('\n');
        }
        boolean space = at < text.length() && text.charAt(at) == ' ';
        return Math.max(from + 1, space ? at + 1 : at);
    }

    private static int hex(String digits) {
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
