package dev.mailcheckup.suspicion.ui;

/**
 * The HTML of the frame that a shown mail stands in. It is set as one piece, so that the browser
 * never sees the document before it knows that the frame is sandboxed: without script, without the
 * origin of the app, without forms and without leading the page elsewhere.
 */
final class ShownFrame {

    private ShownFrame() {}

    static String html(String document, String title) {
        return "<iframe sandbox=\"\" referrerpolicy=\"no-referrer\" title=\""
                + attribute(title)
                + "\" srcdoc=\""
                + attribute(document)
                + "\"></iframe>";
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
