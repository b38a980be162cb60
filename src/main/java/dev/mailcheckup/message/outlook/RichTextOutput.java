package dev.mailcheckup.message.outlook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Collects text of which some comes as octets: those are decoded once a run of them ends. */
final class RichTextOutput {

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final int most;
    private String charset = CodePages.USUAL;

    RichTextOutput(int most) {
        this.most = most;
    }

    void octet(int octet, String charset) {
        if (!charset.equals(this.charset)) {
            flush();
            this.charset = charset;
        }
        pending.write(octet);
    }

    void text(String run) {
        flush();
        text.append(run);
    }

    void flush() {
        if (pending.size() > 0) {
            text.append(pending.toString(Charset.forName(charset)));
            pending.reset();
        }
    }

    boolean isFull() {
        return text.length() + pending.size() >= most;
    }

    String text() {
        flush();
        return text.toString();
    }
}
