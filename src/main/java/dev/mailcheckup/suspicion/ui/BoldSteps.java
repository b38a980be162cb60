package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Steps in order; the first sentence of each stands out, so that the list can be flown over. */
class BoldSteps extends OrderedList {

    private static final List<String> ENDS = List.of(". ", "? ", "。", "？");

    BoldSteps(List<String> steps) {
        addClassName("steps");
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(String step) {
        int end =
                ENDS.stream()
                        .mapToInt(mark -> end(step, mark))
                        .filter(at -> at > 0)
                        .min()
                        .orElse(step.length());
        Span first = new Span(step.substring(0, end));
        first.addClassName("label");
        return new ListItem(first, new Text(step.substring(end)));
    }

    private static int end(String step, String mark) {
        int at = step.indexOf(mark);
        return at < 0 ? -1 : at + 1;
    }
}
