package dev.mailcheckup.message.mime;

/**
 * Jakarta Mail's lenient settings. They are system properties that its classes read when they are
 * loaded, so they are set before any of them is touched.
 */
final class MimeSettings {

    private MimeSettings() {}

    static void apply() {
        set("mail.mime.parameters.strict", "false");
        set("mail.mime.decodeparameters", "true");
        set("mail.mime.decodeparameters.strict", "false");
        set("mail.mime.contenttype.strict", "false");
        set("mail.mime.setcontenttypefilename", "false");
        set("mail.mime.base64.ignoreerrors", "true");
        set("mail.mime.ignoreunknownencoding", "true");
        set("mail.mime.uudecode.ignoreerrors", "true");
        set("mail.mime.uudecode.ignoremissingbeginend", "true");
        set("mail.mime.windowsfilenames", "true");
    }

    private static void set(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
