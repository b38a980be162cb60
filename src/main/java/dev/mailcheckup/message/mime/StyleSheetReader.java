package dev.mailcheckup.message.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads style sheets (CSS Syntax 3) leniently, in linear time, keeping what can hide text. */
final class StyleSheetReader {

    private static final Set<String> KEPT =
            Set.of(
                    "display",
                    "visibility",
                    "opacity",
                    "font-size",
                    "font",
                    "color",
                    "background",
                    "background-color",
                    "background-image",
                    "max-height",
                    "height",
                    "max-width",
                    "width",
                    "overflow",
                    "text-indent",
                    "position",
                    "left",
                    "top",
                    "margin-left",
                    "clip",
                    "clip-path",
                    "transform");

    private static final int MOST_SELECTORS = 60;

    private final int most;
    private final List<StyleRules.Rule> rules = new ArrayList<>();

    StyleSheetReader(int most) {
        this.most = most;
    }

    List<StyleRules.Rule> rules() {
        return rules;
    }

    boolean isFull() {
        return rules.size() >= most;
    }

    void read(String css) {
        String text = withoutComments(css);
        int at = 0;
        while (at < text.length() && !isFull()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                return;
            }
            // A statement such as @import ends before the next block begins.
            String before = text.substring(at, open);
            String prelude = before.substring(before.lastIndexOf(';') + 1).strip();
            if (prelude.startsWith("}")) {
                prelude = prelude.substring(prelude.lastIndexOf('}') + 1).strip();
            }
            boolean group = prelude.startsWith("@");
            if (group && isOpened(prelude)) {
                at = open + 1;
                continue;
            }
            int close = group ? blockEnd(text, open) : text.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (!group) {
                rule(prelude, text.substring(open + 1, close));
            }
            at = close + 1;
        }
    }

    /** Groups of rules that hold on an ordinary screen are read as if they stood alone. */
    private static boolean isOpened(String prelude) {
        String lower = Octets.lower(prelude);
        return lower.startsWith("@media") && isForScreen(lower.substring(6));
    }

    /** A query of widths or the like holds on some screens only. */
    static boolean isForScreen(String media) {
        String query = Octets.lower(media).strip();
        if (query.isEmpty()) {
            return true;
        }
        for (String part : query.split(",", 20)) {
            String kind = part.strip();
            if (kind.equals("all")
                    || kind.equals("screen")
                    || kind.equals("only screen")
                    || kind.equals("not print")) {
                return true;
            }
        }
        return false;
    }

    private void rule(String prelude, String body) {
        List<InlineStyle.Declaration> kept =
                InlineStyle.declarations(body).stream()
                        .filter(each -> KEPT.contains(each.name()))
                        .toList();
        if (kept.isEmpty()) {
            return;
        }
        for (String written : prelude.split(",", MOST_SELECTORS)) {
            @Nullable StyleSelector selector = StyleSelector.of(written.strip());
            if (selector != null && !isFull()) {
                rules.add(new StyleRules.Rule(selector, rules.size(), kept));
            }
        }
    }

    private static int blockEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf("/*", at);
            out.append(css, at, open < 0 ? css.length() : open);
            int close = open < 0 ? -1 : css.indexOf("*/", open + 2);
            if (close < 0) {
                break;
            }
            at = close + 2;
        }
        return out.toString().replace("<!--", " ").replace("-->", " ");
    }
}
