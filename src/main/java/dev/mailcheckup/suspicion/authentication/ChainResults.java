package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.dkim.TagList;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.util.List;
import java.util.Optional;

/**
 * Results in the Authenticated Received Chain (RFC 8617, section 4.1.1), believed only where the
 * receiver itself sealed them, above the Received that names where the mail came from.
 */
final class ChainResults {

    private ChainResults() {}

    static List<AuthenticationResults> of(Message message, Receiver receiver) {
        Optional<String> sealed = Optional.empty();
        for (HeaderField field : message.headerFields()) {
            if (field.is("Received") && !ReceivedField.of(field.body()).from().isEmpty()) {
                break;
            } else if (field.is("ARC-Seal")) {
                sealed = sealed.or(() -> instance(field, receiver));
            } else if (field.is("ARC-Authentication-Results")) {
                AuthenticationResults results = AuthenticationResults.ofChain(field.body());
                String instance = "i=" + sealed.orElse("-");
                boolean same =
                        field.body()
                                .substring(0, Math.max(0, field.body().indexOf(';')))
                                .replace(" ", "")
                                .equals(instance);
                if (same && receiver.isNamed(results.authservId())) {
                    return List.of(results);
                }
            }
        }
        return List.of();
    }

    private static Optional<String> instance(HeaderField seal, Receiver receiver) {
        return TagList.of(seal.body())
                .filter(tags -> receiver.isNamed(tags.dense("d")))
                .map(tags -> tags.dense("i"));
    }
}
