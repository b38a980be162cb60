package dev.mailcheckup.address;

/** The forms that are HTML. Nothing of them is loaded from elsewhere. */
final class PageCode {

    /** Letters are moved by so much, so that the numbers are not those of any table. */
    private static final int SHIFT = 7;

    /** A label that no domain begins with, so that the address read with it leads nowhere. */
    private static final String WRONG_PIECE = "not-for-robots.";

    private static final String HEX = "0123456789ABCDEF";

    private PageCode() {}

    static String numbers(MailAddress address) {
        return "<a href=\""
                + references("mailto:" + url(address))
                + "\">"
                + references(address.toString())
                + "</a>";
    }

    static String hiddenPiece(MailAddress address) {
        return escaped(address.localPart())
                + "@<span style=\"display:none\">"
                + WRONG_PIECE
                + "</span>"
                + escaped(address.domain());
    }

    static String picture(FormWords words) {
        return "<img src=\"mail-address.png\" alt=\"" + escaped(words.picture()) + "\">";
    }

    static String script(MailAddress address, FormWords words) {
        return "<script>\n(function () {\n"
                + link(address, "  ")
                + "  document.currentScript.after(link);\n"
                + "}());\n</script>"
                + withoutScript(address, words);
    }

    static String button(MailAddress address, FormWords words) {
        return "<button type=\"button\" hidden>"
                + escaped(words.show())
                + "</button><script>\n(function () {\n"
                + "  var button = document.currentScript.previousElementSibling;\n"
                + "  button.hidden = false;\n"
                + "  button.onclick = function () {\n"
                + link(address, "    ")
                + "    button.replaceWith(link);\n"
                + "    link.focus();\n"
                + "  };\n"
                + "}());\n</script>"
                + withoutScript(address, words);
    }

    private static String link(MailAddress address, String indent) {
        return String.join(
                        "\n" + indent,
                        indent + "var text = [" + numbers(address.toString()) + "]",
                        "  .map(function (n) { return String.fromCharCode(n - " + SHIFT + "); })",
                        "  .join('');",
                        "var at = text.lastIndexOf(String.fromCharCode(64));",
                        "var link = document.createElement('a');",
                        "link.href = 'mailto:' + encodeURIComponent(text.slice(0, at))",
                        "  + text.slice(at);",
                        "link.textContent = text;")
                + "\n";
    }

    private static String withoutScript(MailAddress address, FormWords words) {
        return "<noscript>" + escaped(words.sentence(address)) + "</noscript>";
    }

    private static String numbers(String text) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            numbers.append(i == 0 ? "" : ", ").append(text.charAt(i) + SHIFT);
        }
        return numbers.toString();
    }

    /** RFC 6068, section 2: what has a meaning in an address of the web is written by number. */
    private static String url(MailAddress address) {
        StringBuilder url = new StringBuilder();
        String local = address.localPart();
        for (int i = 0; i < local.length(); i++) {
            char c = local.charAt(i);
            if (c < 0x80 && !Character.isLetterOrDigit(c) && "-._~+".indexOf(c) < 0) {
                url.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                url.append(c);
            }
        }
        return url.append('@').append(address.domain()).toString();
    }

    private static String references(String text) {
        StringBuilder references = new StringBuilder();
        text.codePoints().forEach(c -> references.append("&#").append(c).append(';'));
        return references.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
