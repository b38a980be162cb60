package dev.mailcheckup.commandline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mails of a stream one by one: several where it is an mbox (RFC 4155), else one. A mail
 * begins at a "From " line that has a time and a year and stands on top or below a blank line.
 */
final class MailSplitter implements AutoCloseable {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final int limit;
    private final boolean mbox;
    private byte @Nullable [] pendingLine;

    /** Of each mail at most {@code limit} octets and one are kept, so that a cut shows. */
    MailSplitter(InputStream stream, int limit) throws IOException {
        this.in = new BufferedInputStream(stream, 64 * 1024);
        this.limit = limit;
        in.mark(FROM.length);
        mbox = Arrays.equals(in.readNBytes(FROM.length), FROM);
        in.reset();
    }

    /** The next mail, or null at the end. A stream that is not an mbox is always one mail. */
    byte @Nullable [] next(boolean first) throws IOException {
        if (!mbox) {
            return first ? in.readNBytes(limit + 1) : null;
        }
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        boolean blankBefore = false;
        byte[] line = pendingLine == null ? line() : pendingLine;
        pendingLine = null;
        while (line.length > 0) {
            if (mail.size() > 0 && blankBefore && isFromLine(line)) {
                pendingLine = line;
                break;
            }
            mail.write(line, 0, Math.min(line.length, limit + 1 - mail.size()));
            blankBefore = line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
            line = line();
        }
        return mail.size() == 0 ? null : mail.toByteArray();
    }

    /** A line with its end, cut where it is longer than a mail may be; empty at the end. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int octet = in.read();
        while (octet >= 0) {
            if (line.size() <= limit) {
                line.write(octet);
            }
            if (octet == '\n') {
                break;
            }
            octet = in.read();
        }
        return line.toByteArray();
    }

    /** {@code From someone@mail.example Sat Jan 3 01:05:34 1996}. */
    private static boolean isFromLine(byte[] line) {
        if (line.length < 20 || line.length > 500) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (line[i] != FROM[i]) {
                return false;
            }
        }
        String text = new String(line, StandardCharsets.ISO_8859_1);
        boolean year = false;
        boolean time = false;
        for (String word : text.strip().split(" ", -1)) {
            year |= word.length() == 4 && word.chars().allMatch(Character::isDigit);
            time |= word.length() >= 5 && word.indexOf(':') > 0;
        }
        return year && time;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
