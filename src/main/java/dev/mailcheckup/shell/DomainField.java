package dev.mailcheckup.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Asks for what comes after the @ sign. Whoever types a whole address is understood: all up to
 * the @ is cut off in the browser and never sent. The page is told that, so that it can say so.
 */
public final class DomainField extends TextField {

    /** Of an address (RFC 5321, section 4.5.3.1: 64 octets, the @, 255 octets). */
    private static final int LONGEST_TYPED = 320;

    private boolean cut;

    public DomainField(String label, String hint) {
        super(label);
        setHelperText(hint);
        setMaxLength(LONGEST_TYPED);
        setAutocorrect(false);
        setAutocapitalize(Autocapitalize.NONE);
        onCut(() -> cut = true);
    }

    /** Runs whenever the browser has cut an address. */
    public void onCut(Runnable told) {
        getElement().addEventListener("address-cut", event -> told.run());
    }

    /** Whether an address was cut since this was last asked. */
    public boolean takeCut() {
        boolean was = cut;
        cut = false;
        return was;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs(
                        "if (this.cutsAddress) return; this.cutsAddress = true;"
                                + "this.addEventListener('change', () => {"
                                + " const at = this.value.lastIndexOf('@');"
                                + " if (at < 0) return;"
                                + " this.value = this.value.slice(at + 1);"
                                + " this.dispatchEvent(new CustomEvent('address-cut'));"
                                + "}, {capture: true});");
    }
}
