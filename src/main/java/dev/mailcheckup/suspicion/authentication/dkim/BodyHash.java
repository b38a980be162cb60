package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * The hash of a body (RFC 6376, section 3.7), made while reading it: a body of 25 MB is not copied.
 *
 * @param octets the hash
 * @param length of the canonical body, however much of it was hashed
 */
record BodyHash(byte[] octets, long length) {

    private static final int BUFFER = 8 * 1024;

    /**
     * @param limit how many octets of the canonical body are hashed
     */
    static BodyHash of(RawMail mail, Canonical canonical, MessageDigest digest, long limit) {
        Limited sink = new Limited(ByteBuffer.allocate(BUFFER), digest, limit);
        long length = write(mail, canonical == Canonical.RELAXED, sink);
        sink.flush();
        return new BodyHash(digest.digest(), length);
    }

    /** Line ends and spaces are held back until something follows them. */
    private static long write(RawMail mail, boolean relaxed, Limited sink) {
        byte[] octets = mail.octets();
        long length = 0;
        int lines = 0;
        boolean space = false;
        for (int i = mail.bodyStart(); i < mail.end(); i++) {
            byte octet = octets[i];
            boolean pair = octet == '\r' && i + 1 < mail.end() && octets[i + 1] == '\n';
            if (octet == '\n' || pair) {
                i += pair ? 1 : 0;
                lines++;
                space = false;
            } else if (relaxed && (octet == ' ' || octet == '\t')) {
                space = true;
            } else {
                for (; lines > 0; lines--) {
                    sink.put('\r', length++);
                    sink.put('\n', length++);
                }
                if (space) {
                    sink.put(' ', length++);
                    space = false;
                }
                sink.put(octet, length++);
            }
        }
        if (length > 0 || !relaxed) {
            sink.put('\r', length++);
            sink.put('\n', length++);
        }
        return length;
    }

    private record Limited(ByteBuffer buffer, MessageDigest digest, long limit) {

        void put(int octet, long at) {
            if (at < limit) {
                if (!buffer.hasRemaining()) {
                    flush();
                }
                buffer.put((byte) octet);
            }
        }

        void flush() {
            digest.update(buffer.flip());
            buffer.clear();
        }
    }
}
