package dev.mailcheckup.message.outlook;

import dev.mailcheckup.message.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes an Outlook item as the source of a mail. Headers that Outlook kept stay word for word,
 * apart from those that tell how the body was packed. Nothing is encoded: the boundary is a digest
 * of the file, so no part can hold it.
 */
final class MailSourceWriter {

    private static final int MOST_RICH_TEXT = 4 * 1024 * 1024;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String boundary;
    private int branches;

    private MailSourceWriter(byte[] file) {
        this.boundary = Sha256.of(file);
    }

    static byte[] written(OutlookItem item, byte[] file) {
        MailSourceWriter writer = new MailSourceWriter(file);
        writer.item(item);
        return writer.out.toByteArray();
    }

    private void item(OutlookItem item) {
        String own = boundary + branches++;
        line(OutlookHeader.of(item) + "MIME-Version: 1.0");
        line("Content-Type: multipart/mixed; boundary=" + own);
        line("");
        bodies(item, own);
        for (OutlookItem.Attachment attachment : item.attachments()) {
            line("");
            line("--" + own);
            attachment(attachment, item.mail());
        }
        line("");
        line("--" + own + "--");
    }

    private record Body(String type, byte[] octets) {}

    private void bodies(OutlookItem item, String outer) {
        List<Body> bodies = bodies(item.mail());
        String own = boundary + branches++;
        line("--" + outer);
        line("Content-Type: multipart/alternative; boundary=" + own);
        line("");
        for (Body body : bodies) {
            line("--" + own);
            line("Content-Type: " + body.type());
            line("");
            out.writeBytes(body.octets());
            line("");
        }
        line("--" + own + "--");
    }

    private static List<Body> bodies(MapiProperties mail) {
        List<Body> bodies = new ArrayList<>();
        if (mail.has(MapiProperties.TEXT)) {
            bodies.add(
                    body(
                            mail,
                            MapiProperties.TEXT,
                            "text/plain",
                            MapiProperties.MESSAGE_CODE_PAGE));
        }
        MapiProperties.Value packed = mail.get(MapiProperties.RICH_TEXT);
        if (mail.has(MapiProperties.HTML)) {
            bodies.add(
                    body(
                            mail,
                            MapiProperties.HTML,
                            "text/html",
                            MapiProperties.INTERNET_CODE_PAGE));
        } else if (packed != null) {
            byte[] rtf = CompressedRtf.unpacked(packed.octets(), MOST_RICH_TEXT);
            RichText.Content content = RichText.of(rtf);
            if (content.html() || bodies.isEmpty()) {
                String type = content.html() ? "text/html" : "text/plain";
                bodies.add(unicode(type, content.text()));
            }
        }
        return bodies;
    }

    private static Body body(MapiProperties mail, int id, String type, int codePage) {
        MapiProperties.Value value = mail.get(id);
        if (value == null || mail.isUnicode(id)) {
            return unicode(type, mail.text(id, mail));
        }
        return new Body(type + "; charset=" + mail.codePage(codePage), value.octets());
    }

    private static Body unicode(String type, String text) {
        return new Body(type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private void attachment(OutlookItem.Attachment attachment, MapiProperties mail) {
        OutlookItem enclosed = attachment.item();
        if (enclosed != null) {
            line("Content-Type: message/rfc822");
            line("");
            item(enclosed);
            return;
        }
        MapiProperties properties = attachment.properties();
        String type = OutlookHeader.oneLine(properties.text(MapiProperties.FILE_TYPE, mail));
        String name = properties.text(MapiProperties.FILE_NAME, mail);
        if (name.isEmpty()) {
            name = properties.text(MapiProperties.SHORT_FILE_NAME, mail);
        }
        String id = OutlookHeader.oneLine(properties.text(MapiProperties.CONTENT_ID, mail));
        line("Content-Type: " + (isMediaType(type) ? type : "application/octet-stream"));
        line(
                "Content-Disposition: "
                        + (id.isEmpty() ? "attachment" : "inline")
                        + "; filename=\""
                        + OutlookHeader.oneLine(name).replace("\\", "_").replace("\"", "'")
                        + "\"");
        if (!id.isEmpty()) {
            line("Content-ID: <" + id + ">");
        }
        line("");
        MapiProperties.Value file = properties.get(MapiProperties.FILE);
        if (file != null) {
            out.writeBytes(file.octets());
        }
    }

    /** A file stays a file: what calls itself a multipart or a mail is not opened as one here. */
    private static boolean isMediaType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.indexOf('/') > 0
                && !lower.startsWith("multipart/")
                && !lower.startsWith("message/");
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
