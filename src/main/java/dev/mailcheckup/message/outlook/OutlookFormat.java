package dev.mailcheckup.message.outlook;

import java.util.Optional;

/** Outlook's message file (.msg) and its packing of mails for other programs (winmail.dat). */
public final class OutlookFormat {

    private static final int[] COMPOUND_FILE = {0xd0, 0xcf, 0x11, 0xe0};
    private static final int[] TRANSPORT_FILE = {0x78, 0x9f, 0x3e, 0x22};

    private OutlookFormat() {}

    /**
     * A mail as Outlook kept it, written as a mail's source.
     *
     * @param hasHeaders whether the headers that it travelled with were kept
     */
    public record Rewritten(byte[] source, boolean hasHeaders) {}

    public static boolean isMessageFile(byte[] octets) {
        return begins(octets, COMPOUND_FILE);
    }

    public static boolean isTransportFile(byte[] octets) {
        return begins(octets, TRANSPORT_FILE);
    }

    /** Empty where the file is damaged or holds something else, such as a document. */
    public static Optional<Rewritten> read(byte[] octets) {
        try {
            OutlookItem item =
                    isTransportFile(octets) ? TransportFile.read(octets) : MessageFile.read(octets);
            return isEmpty(item)
                    ? Optional.empty()
                    : Optional.of(
                            new Rewritten(
                                    MailSourceWriter.written(item, octets),
                                    OutlookHeader.isKept(item.mail())));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Compound files are also what old Word and Excel write. */
    private static boolean isEmpty(OutlookItem item) {
        MapiProperties mail = item.mail();
        return item.attachments().isEmpty()
                && !mail.has(MapiProperties.SUBJECT)
                && !mail.has(MapiProperties.HEADERS)
                && !mail.has(MapiProperties.TEXT)
                && !mail.has(MapiProperties.HTML)
                && !mail.has(MapiProperties.RICH_TEXT);
    }

    private static boolean begins(byte[] octets, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= octets.length || LittleEndian.u8(octets, i) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
