package dev.mailcheckup.words;

import java.util.List;
import java.util.Locale;

/** The languages that have complete words, the default first. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** The complete language nearest to what was asked for; English where there is none. */
    public static Locale nearest(Locale asked) {
        return ALL.stream()
                .filter(known -> known.getLanguage().equals(asked.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
