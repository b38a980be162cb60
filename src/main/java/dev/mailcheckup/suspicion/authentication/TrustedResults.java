package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The results that only the receiving provider can have written: the topmost under its own name,
 * above the first hand-over from outside (RFC 8601, section 5). What stands below may have come
 * with the mail.
 *
 * @param fields those to believe, top first
 * @param forged whether others below use the same name where the provider did not write
 */
record TrustedResults(List<AuthenticationResults> fields, boolean forged) {

    private static final String FIELD = "Authentication-Results";
    private static final List<String> MICROSOFT =
            List.of("outlook.com", "office365.com", "microsoft.com", "exchangelabs.com");

    static TrustedResults of(Message message) {
        String provider = provider(message);
        List<AuthenticationResults> trusted = new ArrayList<>();
        boolean received = false;
        boolean adjacent = false;
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received")) {
                String by = by(field);
                boolean outside = Organisation.canExist(by) && !sameProvider(by, provider);
                if (outside || !trusted.isEmpty()) {
                    break;
                }
                received = true;
            } else if (field.is(FIELD)) {
                AuthenticationResults results = AuthenticationResults.of(field.body());
                // Below a Received the sender's own text follows; only a block holds together.
                if (isOwn(results, provider) && (trusted.isEmpty() || !received || adjacent)) {
                    trusted.add(results);
                }
            }
            adjacent = field.is(FIELD);
        }
        return new TrustedResults(
                List.copyOf(trusted), !trusted.isEmpty() && isForged(message, provider, !received));
    }

    /** What the fields say of each method; the topmost field that speaks of it decides. */
    List<MethodResult> results() {
        Set<String> told = new HashSet<>();
        List<MethodResult> results = new ArrayList<>();
        for (AuthenticationResults field : fields) {
            List<MethodResult> added =
                    field.results().stream().filter(each -> !told.contains(each.method())).toList();
            results.addAll(added);
            added.forEach(each -> told.add(each.method()));
        }
        return List.copyOf(results);
    }

    /**
     * Whoever wrote the topmost Received. A step inside one machine names nobody it came from, as
     * Google's by an address, or only itself; there the next one tells.
     */
    private static String provider(Message message) {
        for (HeaderField field : message.all("Received")) {
            ReceivedField received = ReceivedField.of(field.body());
            String by = Organisation.of(received.by());
            boolean inside =
                    received.from().isEmpty()
                            || (by.equals("localhost") && received.from().startsWith("localhost"));
            if (Organisation.canExist(by) || !inside) {
                return by;
            }
        }
        return "";
    }

    /**
     * A provider writes beside its own Received: above it or, where its first stands so, below it.
     */
    private static boolean isForged(Message message, String provider, boolean above) {
        boolean first = true;
        boolean afterOwn = false;
        boolean open = false;
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received")) {
                boolean own = sameProvider(by(field), provider);
                if (open && !own) {
                    return true;
                }
                open = false;
                afterOwn = own;
                first &= !own;
            } else if (field.is(FIELD)) {
                String name = AuthenticationResults.of(field.body()).authservId();
                boolean named = !name.isEmpty() && sameProvider(Organisation.of(name), provider);
                open |= named && !first && (above || !afterOwn);
            }
        }
        return open;
    }

    private static boolean isOwn(AuthenticationResults results, String provider) {
        String name = results.authservId();
        return name.isEmpty()
                ? isMicrosoft(provider)
                : sameProvider(Organisation.of(name), provider);
    }

    private static String by(HeaderField received) {
        return Organisation.of(ReceivedField.of(received.body()).by());
    }

    private static boolean sameProvider(String one, String other) {
        return one.equals(other) || (isMicrosoft(one) && isMicrosoft(other));
    }

    private static boolean isMicrosoft(String organisation) {
        return MICROSOFT.contains(organisation);
    }
}
