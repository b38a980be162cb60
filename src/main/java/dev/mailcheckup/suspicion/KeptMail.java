package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.report.Country;
import java.time.Instant;
import java.util.Locale;

/**
 * A mail with all that its reader may want to keep of it.
 *
 * @param octets exactly as handed in; do not change them
 * @param message the same mail as it was read
 * @param explained when
 * @param language of the words around it
 * @param country where it would be reported
 */
public record KeptMail(
        byte[] octets,
        Message message,
        Explanation explanation,
        Instant explained,
        Locale language,
        Country country) {

    public KeptMail in(Country otherCountry) {
        return new KeptMail(octets, message, explanation, explained, language, otherCountry);
    }
}
