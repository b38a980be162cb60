package dev.mailcheckup.suspicion.journey;

import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.journey.Hop.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells how far down a chain of Received fields can be believed: as long as the reader's own
 * provider wrote them (RFC 5321, section 7.6; every machine before can write what it likes).
 */
final class Chain {

    /** One company under several names. */
    private static final Set<String> MICROSOFT =
            Set.of("outlook.com", "office365.com", "microsoft.com", "exchangelabs.com");

    private static final Set<String> GOOGLE = Set.of("google.com", "gmail.com", "googlemail.com");

    private Chain() {}

    /**
     * @param fields newest first
     */
    static List<Trust> trust(List<ReceivedField> fields) {
        String provider = provider(fields);
        List<Trust> trust = new ArrayList<>();
        boolean handedIn = false;
        for (int i = 0; i < fields.size(); i++) {
            ReceivedField field = fields.get(i);
            if (handedIn || !isOf(provider, field.by())) {
                handedIn = true;
                trust.add(Trust.CLAIMED);
            } else if (isCollected(field)) {
                trust.add(Trust.PROVIDER);
                provider = provider(fields.subList(i + 1, fields.size()));
            } else if (comesFromOutside(provider, field)) {
                handedIn = true;
                trust.add(Trust.HANDED_IN);
            } else {
                trust.add(Trust.PROVIDER);
            }
        }
        return trust;
    }

    /** The reader's own computer fetched it from a mailbox: the next one below is the provider. */
    private static boolean isCollected(ReceivedField field) {
        return field.protocol().startsWith("POP") || field.protocol().startsWith("IMAP");
    }

    private static String provider(List<ReceivedField> fields) {
        return fields.stream()
                .map(ReceivedField::by)
                .filter(Chain::isNamed)
                .findFirst()
                .map(Organisation::of)
                .orElse("");
    }

    /** A machine without a name of the open internet stands inside. */
    private static boolean isOf(String provider, String host) {
        String organisation = Organisation.of(host);
        return !isNamed(host)
                || organisation.equals(provider)
                || MICROSOFT.contains(organisation) && MICROSOFT.contains(provider)
                || GOOGLE.contains(organisation) && GOOGLE.contains(provider);
    }

    private static boolean isNamed(String host) {
        return Organisation.canExist(host);
    }

    /** Only a name that the taker looked up counts: the other one is the sender's choice. */
    private static boolean comesFromOutside(String provider, ReceivedField field) {
        if (field.from().isEmpty() || !field.address().isEmpty() && isInside(provider, field)) {
            return false;
        }
        if (field.address().isEmpty()) {
            return isNamed(field.from()) && !isOf(provider, field.from());
        }
        return field.reverseName().isEmpty() || !isOf(provider, field.reverseName());
    }

    /** Microsoft looks up no names, but its machines speak to each other by their own IPv6. */
    private static boolean isInside(String provider, ReceivedField field) {
        String address = field.address();
        boolean microsofts =
                MICROSOFT.contains(provider)
                        && (address.startsWith("2603:10") || address.startsWith("2a01:111:"));
        return microsofts || !IpAddress.isPublic(address);
    }
}
