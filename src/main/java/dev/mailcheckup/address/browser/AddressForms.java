package dev.mailcheckup.address.browser;

import dev.mailcheckup.address.Form;
import dev.mailcheckup.address.FormWords;
import dev.mailcheckup.address.MailAddress;
import org.teavm.jso.JSExport;

/** The functions that the page calls. TeaVM compiles what is reached from here, nothing else. */
public final class AddressForms {

    private AddressForms() {}

    /** The code of what is wrong with a typed address; an empty text if nothing is. */
    @JSExport
    public static String problem(String typed) {
        return switch (MailAddress.read(typed)) {
            case MailAddress.Read _ -> "";
            case MailAddress.Unreadable(var problem) -> problem.code();
        };
    }

    /** The address in a form, by the code of the form; an empty text if it is no address. */
    @JSExport
    public static String write(
            String form, String typed, String sentence, String show, String picture) {
        if (!(MailAddress.read(typed) instanceof MailAddress.Read(var address))) {
            return "";
        }
        FormWords words = new FormWords(sentence, show, picture);
        for (Form each : Form.values()) {
            if (each.code().equals(form)) {
                return each.write(address, words);
            }
        }
        return "";
    }

    /** TeaVM wants a main method; a module needs none. */
    public static void main(String[] args) {}
}
