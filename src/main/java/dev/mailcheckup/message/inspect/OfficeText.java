package dev.mailcheckup.message.inspect;

import org.jsoup.parser.Parser;

/** The words of an XML part of a document, and the fields in it that start commands. */
final class OfficeText {

    /** Elements that begin a new line: paragraphs, rows, shared strings. */
    private static final String[] LINES = {"/w:p", "/a:p", "/si", "/text:p", "/row", "w:br"};

    private OfficeText() {}

    static String words(String xml, int most) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < xml.length() && text.length() < most) {
            int open = xml.indexOf('<', at);
            int until = open < 0 ? xml.length() : open;
            text.append(xml, at, Math.min(until, at + most - text.length()));
            int close = open < 0 ? -1 : xml.indexOf('>', open);
            if (close < 0) {
                break;
            }
            text.append(gap(xml, open, close));
            at = close + 1;
        }
        return Parser.unescapeEntities(text.toString(), false).strip();
    }

    private static String gap(String xml, int open, int close) {
        for (String line : LINES) {
            if (xml.startsWith(line, open + 1)) {
                return "\n";
            }
        }
        boolean cell = xml.startsWith("/c>", open + 1) || xml.startsWith("w:tab", open + 1);
        return cell && close > open ? " " : "";
    }

    /** Fields that run a program when they are brought up to date (DDE, DDEAUTO). */
    static boolean startsCommands(String xml) {
        int at = xml.indexOf("instrText");
        while (at >= 0) {
            int end = Math.min(xml.length(), at + 400);
            String field = xml.substring(at, end);
            if (field.contains("DDEAUTO") || field.contains(">DDE ") || field.contains("> DDE ")) {
                return true;
            }
            at = xml.indexOf("instrText", at + 9);
        }
        return xml.contains("w:instr=\"DDE") || xml.contains("w:instr=\" DDE");
    }

    static String attribute(String tag, String name) {
        int at = tag.indexOf(" " + name + "=");
        if (at < 0 || at + name.length() + 3 > tag.length()) {
            return "";
        }
        int start = at + name.length() + 3;
        int end = tag.indexOf(tag.charAt(start - 1), start);
        return Parser.unescapeEntities(tag.substring(start, end < 0 ? tag.length() : end), true);
    }
}
