package dev.mailcheckup.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** Who looks at the page: language (BCP 47), light or dark, and CSS pixels across. */
public record Visitor(String language, ColorScheme colours, int width, boolean forcedColours) {

    public static final Visitor DESKTOP = new Visitor("en", ColorScheme.LIGHT, 1280, false);
    public static final Visitor PHONE = DESKTOP.wide(320);

    public Visitor in(String otherLanguage) {
        return new Visitor(otherLanguage, colours, width, forcedColours);
    }

    public Visitor dark() {
        return new Visitor(language, ColorScheme.DARK, width, forcedColours);
    }

    public Visitor wide(int otherWidth) {
        return new Visitor(language, colours, otherWidth, forcedColours);
    }

    /** As with the high contrast themes of Windows. */
    public Visitor withForcedColours() {
        return new Visitor(language, colours, width, true);
    }

    /** For names of files, such as {@code en-light-1280}. */
    public String name() {
        String look = forcedColours ? "forced" : colours.name().toLowerCase(java.util.Locale.ROOT);
        return language + "-" + look + "-" + width;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(colours)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setViewportSize(width, 900);
    }
}
