package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.provider.Endpoint;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is looked at right now, one line a connection; the sum is read out by screen readers. */
final class LookProgress extends Div {

    private final Paragraph sum = new Paragraph();
    private final UnorderedList lines = new UnorderedList();
    private final Map<Endpoint, ListItem> shown = new LinkedHashMap<>();

    LookProgress() {
        addClassName("look-progress");
        sum.getElement().setAttribute("role", "status");
        add(sum, lines);
        setVisible(false);
    }

    void begin() {
        lines.removeAll();
        shown.clear();
        sum.setText(getTranslation("provider.progress.searching"));
        setVisible(true);
    }

    void end() {
        setVisible(false);
    }

    void show(RunningLook.Stage.Looking stage) {
        for (Endpoint endpoint : stage.found()) {
            ListItem line = shown.computeIfAbsent(endpoint, this::line);
            if (stage.looked().contains(endpoint)) {
                line.addClassName("look-done");
            }
        }
        if (!shown.isEmpty()) {
            long done = shown.keySet().stream().filter(stage.looked()::contains).count();
            sum.setText(getTranslation("provider.progress.looking", done, shown.size()));
        }
    }

    private ListItem line(Endpoint endpoint) {
        ListItem line = new ListItem(ServiceName.of(this, endpoint) + " – " + endpoint.host());
        lines.add(line);
        return line;
    }
}
