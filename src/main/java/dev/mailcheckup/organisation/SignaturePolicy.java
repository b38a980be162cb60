package dev.mailcheckup.organisation;

import static dev.mailcheckup.organisation.SignatureField.NAME;
import static dev.mailcheckup.organisation.SignatureField.ORGANISATION;
import static dev.mailcheckup.organisation.SignatureField.PHONE;
import static dev.mailcheckup.organisation.SignatureField.ROLE;
import static dev.mailcheckup.organisation.SignatureField.UNIT;
import static dev.mailcheckup.organisation.SignatureField.WEB;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How mails are signed.
 *
 * @param order the lines that may be there, from top to bottom
 * @param required those of them that must be there
 * @param fixed lines that are the same for everyone
 * @param leaveOut what must not be in
 * @param words words that must not be in
 * @param lines the most lines, the separator not counted
 */
public record SignaturePolicy(
        List<SignatureField> order,
        Set<SignatureField> required,
        Map<SignatureField, OwnText> fixed,
        Set<Unwanted> leaveOut,
        List<String> words,
        int lines) {

    /** Where no organisation says otherwise: short, and nothing of private life. */
    public static final SignaturePolicy USUAL =
            new SignaturePolicy(
                    List.of(NAME, ROLE, UNIT, ORGANISATION, PHONE, WEB),
                    Set.of(NAME, ORGANISATION),
                    Map.of(),
                    Set.copyOf(EnumSet.complementOf(EnumSet.of(Unwanted.SOCIAL_NETWORK))),
                    List.of(),
                    6);
}
