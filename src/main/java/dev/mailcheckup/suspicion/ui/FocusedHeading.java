package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H1;

/** A heading that takes the focus when it appears, so that a screen reader starts there. */
class FocusedHeading extends H1 implements Focusable<FocusedHeading> {

    FocusedHeading(String text) {
        super(text);
        setTabIndex(-1);
    }
}
