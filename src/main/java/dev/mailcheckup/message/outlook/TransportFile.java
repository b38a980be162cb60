package dev.mailcheckup.message.outlook;

import static dev.mailcheckup.message.outlook.LittleEndian.i32;
import static dev.mailcheckup.message.outlook.LittleEndian.u16;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads winmail.dat (MS-OXTNEF): what Outlook sends to programs that it takes for Outlook, in place
 * of a body and attachments.
 */
final class TransportFile {

    private static final int FIRST = 6;
    private static final int ATTRIBUTE_HEADER = 9;
    private static final int CHECKSUM = 2;
    private static final int SUBJECT = 0x8004;
    private static final int BODY = 0x800c;
    private static final int MAIL_PROPERTIES = 0x9003;
    private static final int CODE_PAGE = 0x9007;
    private static final int NEXT_FILE = 0x9002;
    private static final int FILE_NAME = 0x8010;
    private static final int FILE = 0x800f;
    private static final int FILE_PROPERTIES = 0x9005;
    private static final int LONG = 0x03;
    private static final int TEXT = 0x1e;
    private static final int BINARY = 0x102;
    private static final int MOST_ATTACHMENTS = 200;

    private TransportFile() {}

    /**
     * @throws IndexOutOfBoundsException if the file is badly damaged
     */
    static OutlookItem read(byte[] octets) {
        MapiProperties mail = new MapiProperties();
        List<OutlookItem.Attachment> attachments = new ArrayList<>();
        MapiProperties file = new MapiProperties();
        int at = FIRST;
        while (at + ATTRIBUTE_HEADER <= octets.length && attachments.size() < MOST_ATTACHMENTS) {
            int id = u16(octets, at + 1);
            int from = at + ATTRIBUTE_HEADER;
            int length = i32(octets, at + 5);
            if (length < 0 || length > octets.length - from) {
                break;
            }
            byte[] value = Arrays.copyOfRange(octets, from, from + length);
            switch (id) {
                case SUBJECT -> mail.put(MapiProperties.SUBJECT, TEXT, value);
                case BODY -> mail.put(MapiProperties.TEXT, TEXT, value);
                case CODE_PAGE -> mail.put(MapiProperties.MESSAGE_CODE_PAGE, LONG, value);
                case MAIL_PROPERTIES -> TransportProperties.read(value, mail);
                case NEXT_FILE -> {
                    file = new MapiProperties();
                    attachments.add(new OutlookItem.Attachment(file, null));
                }
                case FILE_NAME -> file.put(MapiProperties.SHORT_FILE_NAME, TEXT, value);
                case FILE -> file.put(MapiProperties.FILE, BINARY, value);
                case FILE_PROPERTIES -> TransportProperties.read(value, file);
                default -> {}
            }
            at = from + length + CHECKSUM;
        }
        return new OutlookItem(mail, List.of(), attachments);
    }
}
