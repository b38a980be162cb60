package dev.mailcheckup.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that have complete words, the default first. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    public static final List<Locale> ALL =
            Stream.of("en", "de", "es", "fr", "pt", "ja", "zh-Hans")
                    .map(Locale::forLanguageTag)
                    .toList();

    private Languages() {}

    /** What a language calls itself, as it stands in a list: "Deutsch", "Français". */
    public static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** As an address or an option names it, by RFC 5646: "de", "de-AT", "zh-Hans". */
    public static Optional<Locale> known(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream().filter(known -> known.getLanguage().equals(language)).findFirst();
    }

    /** What each is called in addresses and options: "en", "zh". */
    public static List<String> codes() {
        return ALL.stream().map(Locale::getLanguage).toList();
    }

    /** The complete language nearest to what was asked for; English where there is none. */
    public static Locale nearest(Locale asked) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
