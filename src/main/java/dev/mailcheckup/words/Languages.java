package dev.mailcheckup.words;

import java.util.List;
import java.util.Locale;

/** The languages that have complete words, the default first. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** What a language calls itself, as it stands in a list: "Deutsch", "Français". */
    public static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** The complete language nearest to what was asked for; English where there is none. */
    public static Locale nearest(Locale asked) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
