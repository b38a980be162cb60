package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** What to do, one step after the other, with large numbers. */
public final class StepList extends OrderedList {

    public StepList(List<String> steps) {
        addClassName("steps");
        steps.forEach(step -> add(new ListItem(step)));
    }
}
