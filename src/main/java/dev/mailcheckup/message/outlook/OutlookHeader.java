package dev.mailcheckup.message.outlook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The header section of an Outlook item: the one that came over the internet where Outlook kept it,
 * else one made from what Outlook shows. Ends with a line end, without an empty line.
 */
final class OutlookHeader {

    private static final Set<String> OF_THE_PACKING =
            Set.of("mime-version", "content-type", "content-transfer-encoding");
    private static final int TO = 1;
    private static final int CC = 2;

    private OutlookHeader() {}

    static String of(OutlookItem item) {
        String kept = kept(item.mail());
        return kept.isEmpty() ? made(item) : kept;
    }

    /** Whether the headers that the mail travelled with are in the item. */
    static boolean isKept(MapiProperties mail) {
        return !kept(mail).isEmpty();
    }

    private static String kept(MapiProperties mail) {
        StringBuilder header = new StringBuilder();
        boolean dropped = true;
        for (String line : mail.text(MapiProperties.HEADERS, mail).split("\n", -1)) {
            String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (plain.isBlank()) {
                continue;
            }
            boolean folded = plain.charAt(0) == ' ' || plain.charAt(0) == '\t';
            int colon = plain.indexOf(':');
            if (!folded) {
                // The first line of a header may be Outlook's own "Microsoft Mail Internet
                // Headers".
                dropped =
                        colon <= 0
                                || plain.lastIndexOf(' ', colon) >= 0
                                || OF_THE_PACKING.contains(
                                        plain.substring(0, colon).toLowerCase(Locale.ROOT));
            }
            if (!dropped) {
                header.append(plain).append("\r\n");
            }
        }
        return header.toString();
    }

    private static String made(OutlookItem item) {
        MapiProperties mail = item.mail();
        StringBuilder header = new StringBuilder();
        String author =
                mailbox(
                        mail.text(MapiProperties.AUTHOR_NAME, mail),
                        mail.text(MapiProperties.AUTHOR_SMTP, mail),
                        mail.text(MapiProperties.AUTHOR_ADDRESS, mail));
        String sender =
                mailbox(
                        mail.text(MapiProperties.SENDER_NAME, mail),
                        mail.text(MapiProperties.SENDER_SMTP, mail),
                        mail.text(MapiProperties.SENDER_ADDRESS, mail));
        field(header, "From", author.isEmpty() ? sender : author);
        field(header, "Sender", author.isEmpty() || author.equals(sender) ? "" : sender);
        field(header, "To", recipients(item, TO, MapiProperties.DISPLAY_TO));
        field(header, "Cc", recipients(item, CC, MapiProperties.DISPLAY_CC));
        field(header, "Subject", mail.text(MapiProperties.SUBJECT, mail));
        Optional<Instant> sent = mail.time(MapiProperties.SUBMITTED);
        sent.or(() -> mail.time(MapiProperties.DELIVERED))
                .ifPresent(time ->
                        field(
                                header,
                                "Date",
                                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                        time.atOffset(ZoneOffset.UTC))));
        field(header, "Message-ID", mail.text(MapiProperties.MESSAGE_ID, mail));
        return header.toString();
    }

    private static String recipients(OutlookItem item, int kind, int shown) {
        StringBuilder list = new StringBuilder();
        for (MapiProperties recipient : item.recipients()) {
            if (recipient.number(MapiProperties.RECIPIENT_KIND) == kind) {
                list.append(list.isEmpty() ? "" : ", ")
                        .append(
                                mailbox(
                                        recipient.text(MapiProperties.NAME, item.mail()),
                                        recipient.text(MapiProperties.SMTP, item.mail()),
                                        recipient.text(MapiProperties.ADDRESS, item.mail())));
            }
        }
        return list.isEmpty() ? item.mail().text(shown, item.mail()) : list.toString();
    }

    /** The address may be one inside a company's Exchange, which means nothing elsewhere. */
    private static String mailbox(String name, String smtp, String other) {
        String address = smtp.contains("@") ? smtp : other.contains("@") ? other : "";
        String quoted =
                name.isBlank() ? "" : "\"" + name.replace("\\", "").replace("\"", "'") + "\"";
        return address.isEmpty() ? quoted : (quoted + " <" + address.strip() + ">").strip();
    }

    private static void field(StringBuilder header, String name, String body) {
        if (!body.isBlank()) {
            header.append(name).append(": ").append(oneLine(body)).append("\r\n");
        }
    }

    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.isISOControl(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return out.toString().strip();
    }
}
