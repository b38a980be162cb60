package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.util.ArrayList;
import java.util.List;

/**
 * The results that only the receiving provider can have written: above the topmost hand-over from
 * outside, under the provider's own name (RFC 8601, section 5). What stands below may have come
 * with the mail.
 *
 * @param results those to believe
 * @param forged whether others below use the same name
 */
record TrustedResults(List<AuthenticationResults> results, boolean forged) {

    private static final String FIELD = "Authentication-Results";
    private static final List<String> MICROSOFT =
            List.of("outlook.com", "office365.com", "microsoft.com", "exchangelabs.com");

    static TrustedResults of(Message message) {
        List<HeaderField> fields = message.headerFields();
        String provider = "";
        boolean outside = false;
        List<AuthenticationResults> pending = new ArrayList<>();
        List<AuthenticationResults> trusted = new ArrayList<>();
        boolean forged = false;
        for (HeaderField field : fields) {
            if (field.is("Received")) {
                String by = Organisation.of(ReceivedField.of(field.body()).by());
                if (provider.isEmpty() && isPublic(by)) {
                    provider = by;
                }
                outside |= isPublic(by) && !sameProvider(by, provider);
            } else if (field.is(FIELD)) {
                AuthenticationResults results = AuthenticationResults.of(field.body());
                if (outside) {
                    String name = results.authservId();
                    forged |= !trusted.isEmpty() && sameProvider(Organisation.of(name), provider);
                } else {
                    pending.add(results);
                }
            }
        }
        for (AuthenticationResults results : pending) {
            boolean own =
                    results.authservId().isEmpty()
                            ? isMicrosoft(provider)
                            : sameProvider(Organisation.of(results.authservId()), provider);
            if (own) {
                trusted.add(results);
            }
        }
        return new TrustedResults(List.copyOf(trusted), forged);
    }

    private static boolean isPublic(String host) {
        return Organisation.canExist(host);
    }

    private static boolean sameProvider(String one, String other) {
        return one.equals(other) || (isMicrosoft(one) && isMicrosoft(other));
    }

    private static boolean isMicrosoft(String organisation) {
        return MICROSOFT.contains(organisation);
    }
}
