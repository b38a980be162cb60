package dev.mailcheckup.message.mime;

import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Whether a reader can see the text of an element, as far as its styles tell. What a child can undo
 * (size, colour, visibility) is kept apart from what it cannot.
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
    private static final double FAINTEST = 0.05;

    /** In pixels; a box of one is there to hide what it holds. */
    private static final double LOWEST = 1;

    private static final double OFF_SCREEN = -900;

    boolean hides() {
        return gone
                || tiny
                || invisible
                || !colour.isEmpty()
                        && (colour.equals("transparent") || Colours.areAlike(colour, background));
    }

    /** How a child of an element of this appearance looks. */
    Appearance of(Element element, StyleRules rules) {
        String behind = background;
        String ink = colour;
        if (rules.isPartial() && (element.hasAttr("class") || element.hasAttr("id"))) {
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
        if (element.nameIs("body") && element.hasAttr("text")) {
            ink = Colours.hex(element.attr("text"));
        }
        Map<String, String> style = rules.of(element);
        if (style.isEmpty()) {
            return new Appearance(gone || element.hasAttr("hidden"), tiny, invisible, ink, behind);
        }
        String fontSize = fontSize(style);
        String visibility = style.getOrDefault("visibility", "");
        String written = style.getOrDefault("color", "");
        return new Appearance(
                gone || element.hasAttr("hidden") || isGone(style),
                fontSize.isEmpty() ? tiny : isTiny(fontSize),
                visibility.isEmpty() || visibility.equals("inherit")
                        ? invisible
                        : !visibility.equals("visible"),
                written.isEmpty() || written.equals("inherit") ? ink : Colours.hex(written),
                background(style, behind));
    }

    /** The size, also where it stands in {@code font: 0/0 serif}. */
    private static String fontSize(Map<String, String> style) {
        String size = style.getOrDefault("font-size", "");
        if (!size.isEmpty() || !style.containsKey("font")) {
            return size.equals("inherit") ? "" : size;
        }
        for (String word : style.getOrDefault("font", "").split(" ", 8)) {
            int slash = word.indexOf('/');
            String first = slash < 0 ? word : word.substring(0, slash);
            boolean sized = first.endsWith("px") || first.endsWith("pt") || first.equals("0");
            if (sized && !Double.isNaN(InlineStyle.number(first))) {
                return first;
            }
        }
        return "";
    }

    private static boolean isGone(Map<String, String> style) {
        boolean clipped = style.getOrDefault("overflow", "").equals("hidden");
        boolean placed =
                style.getOrDefault("position", "").equals("absolute")
                        || style.getOrDefault("position", "").equals("fixed");
        return style.getOrDefault("display", "").equals("none")
                || isAtMost(style, "opacity", FAINTEST)
                || clipped
                        && (isAtMost(style, "max-height", LOWEST)
                                || isAtMost(style, "height", LOWEST)
                                || isAtMost(style, "width", LOWEST)
                                || isAtMost(style, "max-width", LOWEST))
                || placed && isCutAway(style)
                || style.getOrDefault("transform", "").contains("scale(0")
                        && !style.getOrDefault("transform", "").contains("scale(0.")
                || isFarOff(style, "text-indent")
                || isFarOff(style, "left")
                || isFarOff(style, "top")
                || isFarOff(style, "margin-left");
    }

    private static boolean isCutAway(Map<String, String> style) {
        String clip = style.getOrDefault("clip", "").replace("px", "").replace(" ", "");
        String path = style.getOrDefault("clip-path", "");
        return clip.equals("rect(0,0,0,0)")
                || clip.equals("rect(1,1,1,1)")
                || path.contains("inset(50%")
                || path.contains("inset(100%");
    }

    private static boolean isAtMost(Map<String, String> style, String name, double most) {
        String value = style.getOrDefault(name, "");
        return !value.isEmpty() && InlineStyle.number(value) <= most && !value.endsWith("%")
                || value.equals("0%");
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
