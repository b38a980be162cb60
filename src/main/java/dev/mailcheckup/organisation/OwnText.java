package dev.mailcheckup.organisation;

import java.util.Locale;
import java.util.Map;

/**
 * A text that the organisation wrote.
 *
 * @param byLanguage by ISO 639 code, in the order of the file; one without a code is for everyone
 */
public record OwnText(Map<String, String> byLanguage) {

    static final String EVERYONE = "";

    static OwnText forEveryone(String text) {
        return new OwnText(Map.of(EVERYONE, text));
    }

    /** In the reader's language, else in the first that the organisation gave. */
    public String in(Locale language) {
        String own = byLanguage.get(language.getLanguage());
        return own != null ? own : byLanguage.values().iterator().next();
    }
}
