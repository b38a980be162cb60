package dev.mailcheckup.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;

/** Who looks at the page: language (BCP 47), light or dark, CSS pixels across, scripts or none. */
public record Visitor(
        String language, ColorScheme colours, int width, boolean forcedColours, boolean scripts) {

    public static final Visitor DESKTOP = new Visitor("en", ColorScheme.LIGHT, 1280, false, true);
    public static final Visitor PHONE = DESKTOP.wide(320);

    public Visitor in(String otherLanguage) {
        return new Visitor(otherLanguage, colours, width, forcedColours, scripts);
    }

    public Visitor dark() {
        return new Visitor(language, ColorScheme.DARK, width, forcedColours, scripts);
    }

    public Visitor wide(int otherWidth) {
        return new Visitor(language, colours, otherWidth, forcedColours, scripts);
    }

    /** As with the high contrast themes of Windows. */
    public Visitor withForcedColours() {
        return new Visitor(language, colours, width, true, scripts);
    }

    public Visitor withoutScripts() {
        return new Visitor(language, colours, width, forcedColours, false);
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
                .setJavaScriptEnabled(scripts)
                .setForcedColors(forcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setViewportSize(width, 900);
    }
}
