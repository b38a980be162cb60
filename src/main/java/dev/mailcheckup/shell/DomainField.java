package dev.mailcheckup.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Asks for what comes after the @ sign. Whoever types a whole address is understood: the part
 * before the @ is cut off in the browser and never sent. The @ itself stays in the value, so that
 * the page can say what happened.
 */
public final class DomainField extends TextField {

    /** Of an address (RFC 5321, section 4.5.3.1: 64 octets, the @, 255 octets). */
    private static final int LONGEST_TYPED = 320;

    public DomainField(String label, String hint) {
        super(label);
        setHelperText(hint);
        setMaxLength(LONGEST_TYPED);
        setAutocorrect(false);
        setAutocapitalize(Autocapitalize.NONE);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs(
                        "if (this.cutsAddress) return; this.cutsAddress = true;"
                                + "this.addEventListener('change', () => {"
                                + " const at = this.value.lastIndexOf('@');"
                                + " if (at > 0) this.value = this.value.slice(at);"
                                + "}, {capture: true});");
    }
}
