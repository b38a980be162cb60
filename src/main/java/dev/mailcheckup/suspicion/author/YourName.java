package dev.mailcheckup.suspicion.author;

import dev.mailcheckup.message.Mailbox;
import java.util.Locale;
import java.util.Set;

/** Whether a stranger shows the reader's own address, or that of their company, as a name. */
final class YourName {

    private YourName() {}

    /** The address or domain of a reader that the author's name holds, or an empty text. */
    static String in(Mailbox from, Set<Mailbox> readers) {
        String name = from.displayName().toLowerCase(Locale.ROOT);
        if (name.contains(" via ")) {
            return "";
        }
        for (Mailbox reader : readers) {
            String address = reader.addrSpec().toLowerCase(Locale.ROOT);
            boolean same = Organisation.same(reader.domain(), from.domain());
            if (same || reader.domain().isEmpty()) {
                continue;
            }
            if (holds(name, address)) {
                return address;
            }
            String company = Organisation.of(reader.domain());
            boolean own =
                    Organisation.canExist(company)
                            && !FreeMail.isProvider(company)
                            && Brands.standard().owner(company).isEmpty();
            if (own && holds(name, company)) {
                return company;
            }
        }
        return "";
    }

    /** Whether it stands there on its own, not as a part of a longer name. */
    private static boolean holds(String name, String word) {
        int at = name.indexOf(word);
        int end = at + word.length();
        return at >= 0
                && (at == 0 || !isPart(name.charAt(at - 1)))
                && (end == name.length() || !isPart(name.charAt(end)) || name.charAt(end) == '.');
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '_';
    }
}
