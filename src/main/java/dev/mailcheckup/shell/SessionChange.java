package dev.mailcheckup.shell;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** What a visitor told us has changed; fired on the page where that happened. */
public final class SessionChange extends ComponentEvent<UI> {

    SessionChange(UI page) {
        super(page, false);
    }
}
