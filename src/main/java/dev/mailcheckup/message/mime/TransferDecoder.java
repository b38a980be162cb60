package dev.mailcheckup.message.mime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.angus.mail.util.BASE64DecoderStream;
import org.eclipse.angus.mail.util.UUDecoderStream;

/**
 * Undoes a Content-Transfer-Encoding (RFC 2045, section 6). An unknown encoding leaves the octets
 * as they are; broken data gives what could be read before the break, else the raw octets.
 */
final class TransferDecoder {

    private static final Set<String> KNOWN = Set.of("base64", "uuencode", "x-uuencode", "x-uue");

    private TransferDecoder() {}

    /** Whether the octets change at all when the encoding is undone. */
    static boolean changes(String encodingBody) {
        String encoding = Parameters.of(encodingBody).value();
        return encoding.equals("quoted-printable") || KNOWN.contains(encoding);
    }

    static byte[] decode(byte[] octets, int from, int to, String encodingBody) {
        String encoding = Parameters.of(encodingBody).value();
        if (encoding.equals("quoted-printable")) {
            return QuotedPrintable.decode(octets, from, to);
        }
        if (!KNOWN.contains(encoding)) {
            return Arrays.copyOfRange(octets, from, to);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(16, to - from));
        InputStream encoded = new ByteArrayInputStream(octets, from, to - from);
        // By name: MimeUtility would search the class path for them each time.
        try (InputStream in =
                encoding.equals("base64")
                        ? new BASE64DecoderStream(encoded)
                        : new UUDecoderStream(encoded)) {
            in.transferTo(out);
        } catch (IOException | RuntimeException e) {
            if (out.size() == 0) {
                return Arrays.copyOfRange(octets, from, to);
            }
        }
        return out.toByteArray();
    }
}
