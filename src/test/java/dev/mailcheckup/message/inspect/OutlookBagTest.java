package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class OutlookBagTest {

    /** [MS-OXTNEF] 2.1.3: signature and key; then attributes of level, id, length and checksum. */
    @Test
    void theFilesInABagOfOutlookAreTold() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22, 1, 0});
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, Made.text("run.exe\0"));
        attribute(out, 0x0006800f, Made.text("MZ and more"));
        AttachedFile file = Looks.into("winmail.dat", out.toByteArray());
        assertThat(file.look()).isEqualTo(Look.OPENED);
        assertThat(Looks.names(file)).containsExactly("run.exe");
    }

    private static void attribute(ByteArrayOutputStream out, int id, byte[] content) {
        out.write(2);
        number(out, id);
        number(out, content.length);
        out.writeBytes(content);
        int sum = 0;
        for (byte octet : content) {
            sum += octet & 0xff;
        }
        out.write(sum);
        out.write(sum >> 8);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(value >> shift);
        }
    }
}
