package dev.mailcheckup.organisation;

import dev.mailcheckup.words.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom the app is run for, and what they ask of their people.
 *
 * @param reportTo the mail address for mails that look wrong
 * @param provider what comes after the @ sign in the addresses of its people
 * @param languages those offered, the one for everyone else first; never empty
 * @param advice more lines for the plan
 * @see "Decision D028"
 */
public record Organisation(
        OwnText name,
        Optional<String> reportTo,
        Optional<PasswordPolicy> password,
        Optional<SignaturePolicy> signature,
        Optional<HelpDesk> helpDesk,
        Optional<String> provider,
        List<Locale> languages,
        List<OwnText> advice) {

    /** The app as it comes, run for anyone. */
    public static final Organisation NONE =
            new Organisation(
                    new OwnText(Map.of(OwnText.EVERYONE, "")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Languages.ALL,
                    List.of());

    public boolean isSet() {
        return !equals(NONE);
    }

    public SignaturePolicy signatureOrUsual() {
        return signature.orElse(SignaturePolicy.USUAL);
    }
}
