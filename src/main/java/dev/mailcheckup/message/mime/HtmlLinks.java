package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.Link;
import org.jsoup.nodes.Element;

/** The places one HTML element leads or reaches out to, other than an anchor. */
final class HtmlLinks {

    private static final int MOST_CANDIDATES = 20;

    private HtmlLinks() {}

    static void of(Element element, Rendering rendering) {
        switch (element.normalName()) {
            case "area" -> add(Link.Kind.ANCHOR, element, "href", rendering);
            case "form" -> add(Link.Kind.FORM, element, "action", rendering);
            case "button" -> add(Link.Kind.FORM, element, "formaction", rendering);
            case "input" -> {
                add(Link.Kind.FORM, element, "formaction", rendering);
                remote(Link.Kind.IMAGE, element, "src", rendering);
            }
            case "img" -> {
                remote(Link.Kind.IMAGE, element, "src", rendering);
                remote(Link.Kind.IMAGE, element, "lowsrc", rendering);
                remote(Link.Kind.IMAGE, element, "dynsrc", rendering);
                candidates(element, rendering);
            }
            case "image" -> {
                remote(Link.Kind.IMAGE, element, "href", rendering);
                remote(Link.Kind.IMAGE, element, "xlink:href", rendering);
            }
            case "video", "audio", "source", "track" -> {
                remote(Link.Kind.IMAGE, element, "poster", rendering);
                remote(Link.Kind.REMOTE, element, "src", rendering);
                candidates(element, rendering);
            }
            case "script", "iframe", "frame", "embed", "bgsound" ->
                    remote(Link.Kind.REMOTE, element, "src", rendering);
            case "object" -> remote(Link.Kind.REMOTE, element, "data", rendering);
            case "link" -> remote(Link.Kind.REMOTE, element, "href", rendering);
            case "base" -> {
                rendering.base(cleaned(element.attr("href")));
                add(Link.Kind.BASE, element, "href", rendering);
            }
            case "meta" -> refresh(element, rendering);
            // Outlook's own v:fill, an svg's use and what is to come
            default -> {
                remote(Link.Kind.REMOTE, element, "src", rendering);
                remote(Link.Kind.REMOTE, element, "xlink:href", rendering);
            }
        }
        if (element.hasAttr("background")) {
            remote(Link.Kind.IMAGE, element, "background", rendering);
        }
        if (element.hasAttr("style")) {
            urls(element.attr("style"), rendering);
        }
    }

    private static void add(
            Link.Kind kind, Element element, String attribute, Rendering rendering) {
        String target = cleaned(element.attr(attribute));
        if (!target.isEmpty() && !target.startsWith("#")) {
            rendering.link(kind, FieldBody.oneLine(element.attr("alt")), target);
        }
    }

    /** Only what is fetched from elsewhere: not {@code cid:} and {@code data:}. */
    private static void remote(
            Link.Kind kind, Element element, String attribute, Rendering rendering) {
        remote(kind, cleaned(element.attr(attribute)), rendering);
    }

    private static void remote(Link.Kind kind, String target, Rendering rendering) {
        boolean elsewhere =
                target.regionMatches(true, 0, "http", 0, 4)
                        || target.regionMatches(true, 0, "ftp:", 0, 4)
                        || target.regionMatches(true, 0, "file://", 0, 7)
                        || target.startsWith("//")
                        || target.startsWith("\\\\");
        String completed = elsewhere ? target : rendering.completed(target);
        if (elsewhere || !completed.equals(target)) {
            rendering.link(kind, "", completed);
        }
    }

    /** {@code srcset} (HTML, section 4.8.4.2.1): addresses with sizes, between commas. */
    private static void candidates(Element element, Rendering rendering) {
        for (String candidate : element.attr("srcset").split(",\\s", MOST_CANDIDATES)) {
            remote(Link.Kind.IMAGE, cleaned(candidate).split("\\s", 2)[0], rendering);
        }
    }

    /** What a comment that only Outlook reads fetches from elsewhere. */
    static void ofOutlookComment(String markup, Rendering rendering) {
        String lower = Octets.lower(markup);
        int at = lower.indexOf("src=");
        while (at >= 0 && !rendering.isFull()) {
            String rest = markup.substring(at + 4);
            int end = rest.indexOf('>');
            String value = unquoted((end < 0 ? rest : rest.substring(0, end)).strip());
            remote(Link.Kind.REMOTE, value.split("\\s", 2)[0], rendering);
            at = lower.indexOf("src=", at + 4);
        }
    }

    private static void refresh(Element meta, Rendering rendering) {
        if (!meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
            return;
        }
        String content = meta.attr("content");
        int at = Octets.lower(content).indexOf("url=");
        if (at >= 0) {
            String target = cleaned(content.substring(at + 4)).replace("'", "").replace("\"", "");
            rendering.link(Link.Kind.REDIRECT, "", target);
        }
    }

    /** Every {@code url(...)} and {@code @import "..."} of a style sheet. */
    static void ofStyleSheet(String css, Rendering rendering) {
        int at = css.indexOf("@import");
        while (at >= 0 && !rendering.isFull()) {
            int end = css.indexOf(';', at);
            String rule = css.substring(at + 7, end < 0 ? css.length() : end).strip();
            if (rule.startsWith("\"") || rule.startsWith("'")) {
                remote(Link.Kind.REMOTE, unquoted(rule), rendering);
            }
            at = end < 0 ? -1 : css.indexOf("@import", end);
        }
        urls(css, rendering);
    }

    private static void urls(String written, Rendering rendering) {
        String css = written.contains("URL(") ? written.replace("URL(", "url(") : written;
        int at = css.indexOf("url(");
        while (at >= 0 && !rendering.isFull()) {
            int end = css.indexOf(')', at);
            if (end < 0) {
                return;
            }
            remote(Link.Kind.REMOTE, unquoted(css.substring(at + 4, end).strip()), rendering);
            at = css.indexOf("url(", end);
        }
    }

    private static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != '"' && text.charAt(0) != '\'') {
            return cleaned(text);
        }
        int close = text.indexOf(text.charAt(0), 1);
        return cleaned(text.substring(1, close < 0 ? text.length() : close));
    }

    /** As browsers read an address: outer white space, tabs and line ends inside are dropped. */
    static String cleaned(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!Character.isISOControl(c)) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }
}
