package dev.mailcheckup.signature;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** A signature pasted as the code of a page, as mail programs keep it, turned into its lines. */
final class PastedCode {

    private static final String LINES = "br, p, div, table, tr, li, h1, h2, h3, h4";

    private PastedCode() {}

    /** The lines that a reader would see; text without such code stays as it is. */
    static String shown(String pasted) {
        if (pasted.indexOf('<') < 0) {
            return pasted;
        }
        Document page = Jsoup.parse(pasted);
        if (page.body().select(LINES).isEmpty()) {
            return pasted;
        }
        // Line breaks of the code are none for the reader.
        page.body().nodeStream(TextNode.class).forEach(text -> text.text(oneLine(text)));
        page.body().select("img").forEach(picture -> picture.before("\n[image]\n").remove());
        page.body().select("td, th").forEach(cell -> cell.appendText(" "));
        page.body().select(LINES).forEach(line -> line.before("\n").after("\n"));
        return page.body().wholeText();
    }

    private static String oneLine(TextNode text) {
        return text.getWholeText().replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ');
    }
}
