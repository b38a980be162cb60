package dev.mailcheckup.shell;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Asks for the part of a mail address after the @ sign. Who types or pastes a whole address has its
 * first part cut off in the browser, before anything is sent, and is told so.
 */
public final class DomainField extends TextField {

    private static final int LONGEST_TYPED = 320;

    public DomainField(String label, String cutNotice) {
        super(label);
        setMaxLength(LONGEST_TYPED);
        setAutocorrect(false);
        setAutocapitalize(Autocapitalize.NONE);
        // The listener captures, so it runs before Flow's own, which sends the value.
        getElement()
                .executeJs(
                        """
                        const field = this;
                        field.addEventListener('change', () => {
                          const at = field.value.lastIndexOf('@');
                          if (at >= 0) {
                            field.value = field.value.slice(at + 1);
                            field.helperText = $0;
                          }
                        }, true);
                        """,
                        cutNotice);
    }
}
