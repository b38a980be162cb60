package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.suspicion.text.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Services that send what their users write: shared documents, forms, invoices with a note, tickets
 * and comments. That such a mail is from the service's own systems says nothing about its text.
 */
public final class Relays {

    private static final String OWN_TOO = "+";

    /** Host or whole address, and whether the house writes mails of its own from there. */
    private static final Map<String, Boolean> OWN_MAIL = read();

    private Relays() {}

    public static boolean has(Mailbox author) {
        return OWN_MAIL.containsKey(entry(author));
    }

    /** Whether all that comes from there is the users' own. */
    public static boolean isOnlyThat(Mailbox author) {
        return !OWN_MAIL.getOrDefault(entry(author), true);
    }

    /** What the table knows it by, or an empty text. */
    private static String entry(Mailbox author) {
        String address = author.addrSpec().toLowerCase(Locale.ROOT);
        if (OWN_MAIL.containsKey(address)) {
            return address;
        }
        String host = author.domain().toLowerCase(Locale.ROOT);
        while (!host.isEmpty() && !OWN_MAIL.containsKey(host)) {
            host = Brand.parent(host);
        }
        return host;
    }

    private static Map<String, Boolean> read() {
        Map<String, Boolean> read = new HashMap<>();
        Tables.lines("/suspicion/hosts/relays.txt").stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line ->
                        read.put(
                                line.startsWith(OWN_TOO) ? line.substring(1) : line,
                                line.startsWith(OWN_TOO)));
        return Map.copyOf(read);
    }
}
