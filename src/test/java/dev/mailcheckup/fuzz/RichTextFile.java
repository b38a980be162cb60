package dev.mailcheckup.fuzz;

import dev.mailcheckup.message.outlook.OutlookFiles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A winmail.dat that holds nothing but rich text. */
final class RichTextFile {

    private static final int RICH_TEXT = 0x1009;
    private static final int BINARY = 0x0102;

    private RichTextFile() {}

    static byte[] of(byte[] rtf) {
        byte[] packed = OutlookFiles.richText(new String(rtf, StandardCharsets.ISO_8859_1));
        ByteBuffer file = ByteBuffer.allocate(40 + packed.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x223e9f78).putShort((short) 1);
        file.put((byte) 1).putShort((short) 0x9003).putShort((short) 6).putInt(16 + packed.length);
        file.putInt(1).putShort((short) BINARY).putShort((short) RICH_TEXT).putInt(1);
        return file.putInt(packed.length).put(packed).array();
    }
}
