package dev.mailcheckup.words;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * All that a person reads, in one language. The bundles lie under {@code words/}, one file for each
 * {@link #AREAS area} and language; a key stands in one area only.
 */
public final class Words {

    /** The bundles, each for one part of the app. */
    public static final List<String> AREAS =
            List.of(
                    "shell",
                    "start",
                    "finding-mail",
                    "claim",
                    "mail",
                    "explained",
                    "advice",
                    "sender",
                    "finding-provider",
                    "provider",
                    "password",
                    "address",
                    "quiz",
                    "ports",
                    "check",
                    "finding-check",
                    "look",
                    "plan",
                    "progress",
                    "reminder",
                    "help",
                    "paper",
                    "report",
                    "commandline",
                    "keep",
                    "api",
                    "organisation",
                    "signature");

    private static final Map<Locale, Words> KNOWN = new HashMap<>();

    static {
        Languages.ALL.forEach(language -> KNOWN.put(language, new Words(language)));
    }

    private final Locale language;
    private final Map<String, String> texts = new HashMap<>();

    private Words(Locale language) {
        this.language = language;
        var noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String area : AREAS) {
            ResourceBundle bundle = ResourceBundle.getBundle("words." + area, language, noFallback);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
    }

    /** The words of the complete language nearest to the one asked for. */
    public static Words in(Locale asked) {
        return Objects.requireNonNull(KNOWN.get(Languages.nearest(asked)));
    }

    public Locale language() {
        return language;
    }

    /** The marks and spaces between texts. */
    public Punctuation punctuation() {
        return new Punctuation(language);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text of a key. Only a text with a placeholder is a {@link MessageFormat} pattern, so
     * apostrophes are doubled exactly there, whatever arguments a caller has to offer.
     *
     * @throws MissingResourceException for an unknown key, which is a bug
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no words for " + key, "words", key);
        }
        boolean plain = arguments.length == 0 || text.indexOf('{') < 0;
        return plain ? text : new MessageFormat(text, language).format(arguments);
    }
}
