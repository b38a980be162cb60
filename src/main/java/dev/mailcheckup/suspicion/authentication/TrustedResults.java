package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
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
 * @param sure false where the sender could have put them in the same place
 * @param forged whether others use the same name where the provider did not write
 * @see "Decision D009"
 */
record TrustedResults(List<AuthenticationResults> fields, boolean sure, boolean forged) {

    private static final String FIELD = "Authentication-Results";

    static TrustedResults of(Message message, List<SignatureSeen> signatures) {
        Receiver receiver = Receiver.of(message);
        List<AuthenticationResults> own = new ArrayList<>();
        boolean below = false;
        boolean adjacent = false;
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received")) {
                if (receiver.isOutside(field) || !own.isEmpty()) {
                    break;
                }
                below = true;
            } else if (field.is(FIELD)) {
                AuthenticationResults results = AuthenticationResults.of(field.body());
                // Below a Received the sender's own text follows; only a block holds together.
                if (receiver.wrote(results) && (own.isEmpty() || !below || adjacent)) {
                    own.add(results);
                }
            }
            adjacent = field.is(FIELD);
        }
        boolean sendersPlace = below && !receiver.stripsItsName();
        boolean madeUp =
                sendersPlace
                        && own.stream()
                                .anyMatch(each -> Contradiction.of(each, message, signatures));
        if (own.isEmpty() || madeUp) {
            return new TrustedResults(ChainResults.of(message, receiver), true, false);
        }
        return new TrustedResults(
                List.copyOf(own), !sendersPlace, isForged(message, receiver, !below));
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
     * A provider writes beside its own Received: above it or, where its first stands so, below it.
     */
    private static boolean isForged(Message message, Receiver receiver, boolean above) {
        boolean first = true;
        boolean afterOwn = false;
        boolean open = false;
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received")) {
                boolean own = receiver.took(field);
                if (open && !own) {
                    return true;
                }
                open = false;
                afterOwn = own;
                first &= !own;
            } else if (field.is(FIELD)) {
                String name = AuthenticationResults.of(field.body()).authservId();
                open |= !name.isEmpty() && receiver.isNamed(name) && !first && (above || !afterOwn);
            }
        }
        return open;
    }
}
