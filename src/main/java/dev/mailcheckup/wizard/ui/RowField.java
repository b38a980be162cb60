package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** What a visitor answers one row with. */
interface RowField {

    /** What stands on the page. */
    Component shown();

    /** What the link in the error summary leads to. */
    Component firstStop();

    /** What the answers keep. Read it only where {@link #problem()} is empty. */
    List<String> values();

    /** What must be put right before going on, in words. */
    Optional<String> problem();

    /** Says the problem beside the choices. */
    void complain(String problem);
}
