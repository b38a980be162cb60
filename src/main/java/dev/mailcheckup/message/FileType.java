package dev.mailcheckup.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a file is by its first octets, whatever its name says. The table holds the kinds that are
 * opened here and those whose mix-up does harm.
 */
public enum FileType {
    PDF("application/pdf"),
    OFFICE("application/vnd.openxmlformats-officedocument"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument"),
    OLD_OFFICE("application/x-ole-storage"),
    RICH_TEXT("application/rtf"),
    ZIP("application/zip"),
    RAR("application/vnd.rar"),
    SEVEN_ZIP("application/x-7z-compressed"),
    TAR("application/x-tar"),
    GZIP("application/gzip"),
    BZIP2("application/x-bzip2"),
    XZ("application/x-xz"),
    CABINET("application/vnd.ms-cab-compressed"),
    OUTLOOK_BAG("application/ms-tnef"),
    DISK_IMAGE("application/x-iso9660-image"),
    VIRTUAL_DISK("application/x-virtual-disk"),
    WINDOWS_PROGRAM("application/vnd.microsoft.portable-executable"),
    UNIX_PROGRAM("application/x-executable"),
    JAVA_CLASS("application/java-vm"),
    SHORTCUT("application/x-ms-shortcut"),
    WEB_PROGRAM("application/hta"),
    SHELL_SCRIPT("text/x-script"),
    HELP_FILE("application/vnd.ms-htmlhelp"),
    NOTEBOOK("application/onenote"),
    PHONE_SETTINGS("application/x-apple-aspen-config"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    BITMAP("image/bmp"),
    WEBP("image/webp"),
    VECTOR_PICTURE("image/svg+xml"),
    WEB_PAGE("text/html"),
    CALENDAR("text/calendar"),
    UNKNOWN("");

    /** Where the mark of a disk image stands: its 17th sector of 2,048 octets. */
    private static final int DISK_MARK = 0x8001;

    private static final int HEAD = 4_096;
    private static final int PDF_MARK_WITHIN = 1_024;
    private static final int SMALLEST_PROGRAM = 64;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The IANA media type, or the usual one where IANA lists none; empty if unknown. */
    public String mediaType() {
        return mediaType;
    }

    /** The kind with this {@link #mediaType()}. */
    public static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElse(UNKNOWN);
    }

    public static FileType of(BodyPart part) {
        FileType type =
                part.content().length == 0 && !part.text().isEmpty()
                        ? ofText(head(part.text()))
                        : of(part.content());
        return type == UNKNOWN && part.isHtml() ? WEB_PAGE : type;
    }

    public static FileType of(byte[] content) {
        if (begins(content, 'M', 'Z') && content.length >= SMALLEST_PROGRAM) {
            return WINDOWS_PROGRAM;
        }
        if (begins(content, 'P', 'K', 3, 4) || begins(content, 'P', 'K', 5, 6)) {
            return packed(content);
        }
        for (Magic magic : Magic.ALL) {
            if (begins(content, magic.start)) {
                return magic.type;
            }
        }
        if (contains(content, 257, "ustar")) {
            return TAR;
        }
        if (contains(content, DISK_MARK, "CD001") || contains(content, DISK_MARK, "BEA01")) {
            return DISK_IMAGE;
        }
        if (begins(content, 'R', 'I', 'F', 'F') && contains(content, 8, "WEBP")) {
            return WEBP;
        }
        String head = latin(content, HEAD);
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_MARK_WITHIN) {
            return PDF;
        }
        return ofText(unwidened(head));
    }

    /** Whether it holds other things that only opening it would show. */
    public boolean holdsMore() {
        return ordinal() <= VIRTUAL_DISK.ordinal();
    }

    /** Whether looking inside may tell more than its kind does. */
    public boolean isOpened() {
        return switch (this) {
            case PNG, JPEG, GIF, BITMAP, WEBP, VECTOR_PICTURE, WEB_PAGE, WEB_PROGRAM -> true;
            default -> holdsMore();
        };
    }

    private static FileType packed(byte[] content) {
        String head = latin(content, HEAD);
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        return head.contains("[Content_Types].xml") || head.contains("_rels/.rels") ? OFFICE : ZIP;
    }

    private static FileType ofText(String head) {
        String text = head.strip().toLowerCase(Locale.ROOT);
        String start = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3).strip() : text;
        if (start.startsWith("#!")) {
            return SHELL_SCRIPT;
        }
        if (text.contains("<hta:application")) {
            return WEB_PROGRAM;
        }
        if (text.contains("payloadtype") && text.contains("payloadidentifier")) {
            return PHONE_SETTINGS;
        }
        if (start.startsWith("begin:vcalendar")) {
            return CALENDAR;
        }
        if (!start.startsWith("<")) {
            return UNKNOWN;
        }
        if (start.startsWith("<svg") || start.startsWith("<?xml") && start.contains("<svg")) {
            return VECTOR_PICTURE;
        }
        boolean page =
                start.startsWith("<!doctype html")
                        || start.startsWith("<script")
                        || start.startsWith("<meta")
                        || start.contains("<html")
                        || start.contains("<body");
        return page ? WEB_PAGE : UNKNOWN;
    }

    /** Text in UTF-16 is read by its low octets: enough to see what it begins with. */
    private static String unwidened(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")
                ? head.substring(2).replace("\0", "")
                : head;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static String latin(byte[] content, int most) {
        return new String(content, 0, Math.min(content.length, most), StandardCharsets.ISO_8859_1);
    }

    private static boolean begins(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, int at, String ascii) {
        byte[] wanted = ascii.getBytes(StandardCharsets.US_ASCII);
        return content.length >= at + wanted.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    /** How files of a kind begin. */
    private record Magic(FileType type, int... start) {

        static final Magic[] ALL = {
            new Magic(OLD_OFFICE, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
            new Magic(RICH_TEXT, '{', '\\', 'r', 't'),
            new Magic(RAR, 'R', 'a', 'r', '!', 0x1a, 0x07),
            new Magic(SEVEN_ZIP, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c),
            new Magic(GZIP, 0x1f, 0x8b, 0x08),
            new Magic(BZIP2, 'B', 'Z', 'h'),
            new Magic(XZ, 0xfd, '7', 'z', 'X', 'Z', 0),
            new Magic(CABINET, 'M', 'S', 'C', 'F', 0, 0, 0, 0),
            new Magic(VIRTUAL_DISK, 'c', 'o', 'n', 'e', 'c', 't', 'i', 'x'),
            new Magic(VIRTUAL_DISK, 'v', 'h', 'd', 'x', 'f', 'i', 'l', 'e'),
            new Magic(OUTLOOK_BAG, 0x78, 0x9f, 0x3e, 0x22),
            new Magic(UNIX_PROGRAM, 0x7f, 'E', 'L', 'F'),
            new Magic(UNIX_PROGRAM, 0xcf, 0xfa, 0xed, 0xfe),
            new Magic(UNIX_PROGRAM, 0xce, 0xfa, 0xed, 0xfe),
            new Magic(JAVA_CLASS, 0xca, 0xfe, 0xba, 0xbe),
            new Magic(SHORTCUT, 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0),
            new Magic(HELP_FILE, 'I', 'T', 'S', 'F'),
            new Magic(NOTEBOOK, 0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d),
            new Magic(PNG, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
            new Magic(JPEG, 0xff, 0xd8, 0xff),
            new Magic(GIF, 'G', 'I', 'F', '8'),
            new Magic(BITMAP, 'B', 'M'),
        };
    }
}
