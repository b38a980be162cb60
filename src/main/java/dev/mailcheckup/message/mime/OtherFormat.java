package dev.mailcheckup.message.mime;

/** Files that people take for a mail's source, told by their first octets. */
final class OtherFormat {

    private static final int[][] NOT_TEXT = {
        {'%', 'P', 'D', 'F', '-'},
        {'P', 'K', 3, 4},
        {0x89, 'P', 'N', 'G'},
        {0xff, 0xd8, 0xff},
        {'G', 'I', 'F', '8'},
        {'R', 'a', 'r', '!'},
        {0x1f, 0x8b, 8},
        {'7', 'z', 0xbc, 0xaf},
        {'M', 'Z', 0x90, 0},
        {0x7f, 'E', 'L', 'F'},
    };
    private static final int LOOKED_AT = 1_000;

    private OtherFormat() {}

    static boolean isNotText(byte[] octets) {
        for (int[] magic : NOT_TEXT) {
            if (begins(octets, magic)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHtml(byte[] octets) {
        String head =
                Octets.lower(Octets.latin(octets, 0, Math.min(octets.length, LOOKED_AT))).strip();
        return head.startsWith("<")
                && (head.startsWith("<!doctype html")
                        || head.startsWith("<!--")
                        || head.contains("<html")
                        || head.contains("<body")
                        || head.contains("<div")
                        || head.contains("<table")
                        || head.contains("<p>")
                        || head.contains("<p ")
                        || head.contains("<br")
                        || head.contains("<span")
                        || head.contains("<meta"));
    }

    private static boolean begins(byte[] octets, int[] magic) {
        if (octets.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((octets[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
