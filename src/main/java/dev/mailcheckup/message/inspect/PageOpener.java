package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Seen;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.FileBuilding;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.mime.PlainLinks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An attached web page, picture of lines (SVG) or calendar: its words, links, forms and scripts.
 * What a script writes into the page from plain encodings is read as well; no script is run.
 */
final class PageOpener {

    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    private static final int MOST_TAGS = 20_000;
    private static final int MOST_WORDS = 64 * 1024;
    private static final int MOST_LINKS = 60;

    /** A page may be wrapped in an encoding inside an encoding. */
    private static final int DEEPEST = 3;

    private final String where;
    private final Consumer<Observed> told;

    private PageOpener(String where, Consumer<Observed> told) {
        this.where = where;
        this.told = told;
    }

    static void open(String page, String where, Consumer<Observed> told) {
        new PageOpener(where, told).read(page, 0);
    }

    static String text(BodyPart part) {
        return part.text().isEmpty() ? text(part.content()) : part.text();
    }

    static String text(byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        if (content.length > 1 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            charset = StandardCharsets.UTF_16LE;
        } else if (content.length > 1
                && (content[0] & 0xff) == 0xfe
                && (content[1] & 0xff) == 0xff) {
            charset = StandardCharsets.UTF_16BE;
        }
        return new String(content, charset);
    }

    private void read(String page, int depth) {
        String text = cut(page);
        if (text.length() < page.length()) {
            told.accept(new Observed.Reach(Look.TOO_LARGE));
        }
        if (!text.contains("<")) {
            words(text);
            return;
        }
        Document document = Jsoup.parse(text);
        for (Element element : document.select("a[href], area[href]")) {
            link(element.attr("href"));
            if (element.hasAttr("download") && element.attr("href").startsWith("data:")) {
                sign(Trait.SMUGGLING);
            }
        }
        document.select("iframe[src], frame[src]").forEach(frame -> link(frame.attr("src")));
        document.select("svg a").forEach(anchor -> link(anchor.attr("xlink:href")));
        document.select("meta[http-equiv=refresh]").forEach(meta -> refresh(meta.attr("content")));
        for (Element form : document.select("form")) {
            sign(Trait.FORM);
            link(form.attr("action"));
        }
        if (document.selectFirst("input[type=password]") != null) {
            sign(Trait.PASSWORD_FIELD);
        }
        words(document.wholeText());
        StringBuilder scripts = new StringBuilder();
        document.select("script").forEach(script -> scripts.append(script.data()).append('\n'));
        for (Element element : document.select("[onload], [onerror], [onclick]")) {
            scripts.append(element.attr("onload")).append('\n');
            scripts.append(element.attr("onerror")).append('\n');
            scripts.append(element.attr("onclick")).append('\n');
        }
        script(scripts.toString(), depth);
    }

    private void script(String script, int depth) {
        if (script.isBlank()) {
            return;
        }
        sign(Trait.SCRIPT);
        if (FileBuilding.in(script)) {
            sign(Trait.SMUGGLING);
        }
        if (script.toLowerCase(Locale.ROOT).contains("type=\"password\"")) {
            sign(Trait.PASSWORD_FIELD);
        }
        PlainLinks.in(script, MOST_LINKS).forEach(this::link);
        if (depth < DEEPEST) {
            for (String inner : Encodings.in(script)) {
                read(inner, depth + 1);
            }
        }
    }

    private void refresh(String content) {
        int at = content.toLowerCase(Locale.ROOT).indexOf("url=");
        if (at >= 0) {
            link(content.substring(at + 4).replace("'", "").replace("\"", ""));
        }
    }

    private void words(String text) {
        String some = text.substring(0, Math.min(text.length(), MOST_WORDS)).strip();
        if (!some.isEmpty()) {
            told.accept(new Observed.Words(some + "\n"));
            PlainLinks.in(some, MOST_LINKS).forEach(this::link);
        }
    }

    private void link(String target) {
        String address = target.strip();
        if (!address.isEmpty() && !address.startsWith("#")) {
            told.accept(new Observed.LeadsTo(Link.Kind.FILE, address));
        }
    }

    private void sign(Trait trait) {
        told.accept(new Observed.Sign(new Seen(trait, where)));
    }

    private static String cut(String page) {
        int tags = 0;
        int most = Math.min(page.length(), MOST_CHARACTERS);
        for (int i = 0; i < most; i++) {
            if (page.charAt(i) == '<' && ++tags > MOST_TAGS) {
                return page.substring(0, i);
            }
        }
        return page.substring(0, most);
    }
}
