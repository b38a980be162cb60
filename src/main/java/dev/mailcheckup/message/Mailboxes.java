package dev.mailcheckup.message;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads an address list (RFC 5322, section 3.4) leniently: what is not an address becomes a display
 * name, nothing is thrown.
 */
final class Mailboxes {

    private Mailboxes() {}

    static List<Mailbox> of(String fieldBody) {
        List<Mailbox> mailboxes = new ArrayList<>();
        for (String part : fieldBody.split(",", -1)) {
            mailboxes.add(one(part.strip()));
        }
        return mailboxes;
    }

    private static Mailbox one(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        String address = open >= 0 && close > open ? text.substring(open + 1, close) : text;
        String name = open > 0 ? text.substring(0, open).strip().replace("\"", "") : "";
        int at = address.lastIndexOf('@');
        return at < 0
                ? new Mailbox(text, "", "")
                : new Mailbox(name, address.substring(0, at), address.substring(at + 1));
    }
}
