package dev.mailcheckup.suspicion.text;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Message;

/** The words of a mail that its own author wrote: without quotes of other mails. */
public final class VisibleText {

    /** A mail whose lines are mostly quoted is a forwarded one: then the quote is what counts. */
    private static final double MOSTLY = 0.9;

    private VisibleText() {}

    /** The subject, then the body, then the words of its files. */
    public static String of(Message message) {
        StringBuilder text = new StringBuilder(message.subject());
        text.append("\n\n").append(withoutQuotes(message.visibleText()));
        message.files().stream()
                .map(AttachedFile::text)
                .filter(words -> !words.isBlank())
                .forEach(words -> text.append("\n\n").append(words));
        return text.toString();
    }

    static String withoutQuotes(String text) {
        int quoted = 0;
        int lines = 0;
        StringBuilder own = new StringBuilder(text.length());
        for (String line : text.split("\n", -1)) {
            boolean blank = line.isBlank();
            boolean quote = line.startsWith(">") || line.startsWith("|>") || line.startsWith(" >");
            lines += blank ? 0 : 1;
            quoted += quote ? 1 : 0;
            if (!quote) {
                own.append(line).append('\n');
            }
        }
        boolean forwarded = quoted > 0 && quoted >= lines * MOSTLY;
        return quoted == 0 || forwarded ? text : own.toString();
    }
}
