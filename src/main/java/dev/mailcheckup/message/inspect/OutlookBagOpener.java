package dev.mailcheckup.message.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** The files that Outlook packs into one called winmail.dat ([MS-OXTNEF]). */
final class OutlookBagOpener {

    private OutlookBagOpener() {}

    static void open(Opening opening, String where, byte[] content, int depth) throws IOException {
        HMEFMessage bag = new HMEFMessage(new ByteArrayInputStream(content));
        for (Attachment file : bag.getAttachments()) {
            byte[] octets = file.getContents();
            String name =
                    Objects.requireNonNullElse(
                            file.getLongFilename(),
                            Objects.requireNonNullElse(file.getFilename(), "file"));
            boolean goesOn =
                    opening.countsOneMore()
                            && opening.inside(
                                    where,
                                    name,
                                    new ByteArrayInputStream(octets),
                                    octets.length,
                                    depth);
            if (!goesOn) {
                return;
            }
        }
    }
}
