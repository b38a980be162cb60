package dev.mailcheckup.message.mime;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Whether a reader can see the text of an element, as far as inline styles tell. What a child can
 * undo (size, colour, visibility) is kept apart from what it cannot.
 *
 * @param gone not drawn at all, and no child can change that
 * @param tiny drawn at two pixels or less
 * @param invisible {@code visibility: hidden}
 * @param colour of the text as six hex digits, or empty where not told
 * @param background as six hex digits, or empty where not known (a picture, a style sheet)
 */
record Appearance(boolean gone, boolean tiny, boolean invisible, String colour, String background) {

    static final Appearance ROOT = new Appearance(false, false, false, "", "ffffff");

    private static final double SMALLEST_SIZE = 2.0;
    private static final double OFF_SCREEN = -900;

    boolean hides() {
        return gone
                || tiny
                || invisible
                || !colour.isEmpty() && (colour.equals(background) || colour.equals("transparent"));
    }

    /** How a child of an element of this appearance looks. */
    Appearance of(Element element, boolean hasStyleSheet) {
        boolean styled = element.hasAttr("style");
        String behind = background;
        String ink = colour;
        if (hasStyleSheet && (element.hasAttr("class") || element.hasAttr("id"))) {
            behind = "";
        }
        if (element.hasAttr("bgcolor")) {
            behind = Colours.hex(element.attr("bgcolor"));
        }
        if (element.hasAttr("background")) {
            behind = "";
        }
        if (element.nameIs("font") && element.hasAttr("color")) {
            ink = Colours.hex(element.attr("color"));
        }
        if (!styled) {
            return new Appearance(gone || element.hasAttr("hidden"), tiny, invisible, ink, behind);
        }
        Map<String, String> style = InlineStyle.of(element.attr("style"));
        String fontSize = style.getOrDefault("font-size", "");
        String visibility = style.getOrDefault("visibility", "");
        return new Appearance(
                gone || element.hasAttr("hidden") || isGone(style),
                fontSize.isEmpty() ? tiny : isTiny(fontSize),
                visibility.isEmpty() ? invisible : !visibility.equals("visible"),
                style.containsKey("color") ? Colours.hex(style.getOrDefault("color", "")) : ink,
                background(style, behind));
    }

    private static boolean isGone(Map<String, String> style) {
        boolean clipped = style.getOrDefault("overflow", "").equals("hidden");
        return style.getOrDefault("display", "").equals("none")
                || isZero(style, "opacity")
                || clipped
                        && (isZero(style, "max-height")
                                || isZero(style, "height")
                                || isZero(style, "width")
                                || isZero(style, "max-width"))
                || isFarOff(style, "text-indent")
                || isFarOff(style, "left")
                || isFarOff(style, "top")
                || isFarOff(style, "margin-left");
    }

    private static boolean isZero(Map<String, String> style, String name) {
        String value = style.getOrDefault(name, "");
        return !value.isEmpty() && InlineStyle.number(value) == 0;
    }

    private static boolean isFarOff(Map<String, String> style, String name) {
        String value = style.getOrDefault(name, "");
        return value.startsWith("-") && InlineStyle.number(value) <= OFF_SCREEN;
    }

    private static boolean isTiny(String size) {
        double number = InlineStyle.number(size);
        boolean relative = size.endsWith("em") || size.endsWith("%");
        return number == 0
                || number > 0 && number <= SMALLEST_SIZE && !relative
                || relative && number > 0 && number <= (size.endsWith("%") ? 10 : 0.1);
    }

    private static String background(Map<String, String> style, String behind) {
        if (style.containsKey("background-image")) {
            return "";
        }
        if (style.containsKey("background-color")) {
            return Colours.hex(style.getOrDefault("background-color", ""));
        }
        String shorthand = style.getOrDefault("background", "");
        if (shorthand.isEmpty()
                || shorthand.equals("none")
                || shorthand.equals("transparent")
                || shorthand.equals("inherit")) {
            return behind;
        }
        int space = shorthand.indexOf(' ');
        boolean function = shorthand.startsWith("rgb");
        return shorthand.contains("url(")
                ? ""
                : Colours.hex(space < 0 || function ? shorthand : shorthand.substring(0, space));
    }
}
