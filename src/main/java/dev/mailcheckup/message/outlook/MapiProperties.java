package dev.mailcheckup.message.outlook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties of a mail, a recipient or an attachment (MS-OXPROPS), by their number. */
final class MapiProperties {

    static final int SUBJECT = 0x0037;
    static final int SUBMITTED = 0x0039;
    static final int DELIVERED = 0x0e06;
    static final int HEADERS = 0x007d;
    static final int AUTHOR_NAME = 0x0042;
    static final int AUTHOR_ADDRESS = 0x0065;
    static final int AUTHOR_SMTP = 0x5d02;
    static final int SENDER_NAME = 0x0c1a;
    static final int SENDER_ADDRESS = 0x0c1f;
    static final int SENDER_SMTP = 0x5d01;
    static final int DISPLAY_TO = 0x0e04;
    static final int DISPLAY_CC = 0x0e03;
    static final int MESSAGE_ID = 0x1035;
    static final int TEXT = 0x1000;
    static final int RICH_TEXT = 0x1009;
    static final int HTML = 0x1013;
    static final int INTERNET_CODE_PAGE = 0x3fde;
    static final int MESSAGE_CODE_PAGE = 0x3ffd;
    static final int RECIPIENT_KIND = 0x0c15;
    static final int NAME = 0x3001;
    static final int ADDRESS = 0x3003;
    static final int SMTP = 0x39fe;
    static final int FILE = 0x3701;
    static final int SHORT_FILE_NAME = 0x3704;
    static final int FILE_NAME = 0x3707;
    static final int FILE_TYPE = 0x370e;
    static final int CONTENT_ID = 0x3712;

    private static final int UNICODE = 0x1f;
    private static final long TICKS_A_SECOND = 10_000_000;
    private static final long SECONDS_FROM_1601 = 11_644_473_600L;
    private static final long YEAR_2200 = 7_258_118_400L;

    /**
     * @param type such as 0x1f for UTF-16 text and 0x1e for text in the code page of the mail
     */
    record Value(int type, byte[] octets) {}

    private final Map<Integer, Value> values = new HashMap<>();

    void put(int id, int type, byte[] octets) {
        values.putIfAbsent(id, new Value(type, octets));
    }

    boolean has(int id) {
        return get(id) != null;
    }

    @Nullable Value get(int id) {
        Value value = values.get(id);
        return value == null || value.octets().length == 0 ? null : value;
    }

    /** The text, or an empty one; 8-bit text is read in the code page given here or else there. */
    String text(int id, MapiProperties mail) {
        Value value = get(id);
        if (value == null) {
            return "";
        }
        Charset charset =
                value.type() == UNICODE
                        ? StandardCharsets.UTF_16LE
                        : Charset.forName(mail.codePage(MESSAGE_CODE_PAGE));
        String text = new String(value.octets(), charset);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    boolean isUnicode(int id) {
        Value value = get(id);
        return value != null && value.type() == UNICODE;
    }

    int number(int id) {
        Value value = get(id);
        return value == null || value.octets().length < 4 ? 0 : LittleEndian.i32(value.octets(), 0);
    }

    /** A time counted in ticks of 100 ns since 1601. */
    Optional<Instant> time(int id) {
        Value value = get(id);
        if (value == null || value.octets().length < 8) {
            return Optional.empty();
        }
        long seconds = LittleEndian.i64(value.octets(), 0) / TICKS_A_SECOND - SECONDS_FROM_1601;
        return seconds > 0 && seconds < YEAR_2200
                ? Optional.of(Instant.ofEpochSecond(seconds))
                : Optional.empty();
    }

    /** The name of the charset that 8-bit text is in. */
    String codePage(int id) {
        int page = number(id);
        return CodePages.charset(page == 0 ? number(INTERNET_CODE_PAGE) : page);
    }
}
