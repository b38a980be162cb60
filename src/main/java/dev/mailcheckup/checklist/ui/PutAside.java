package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.shell.InSession;
import java.util.List;
import java.util.Optional;

/** What the reader marked as not for them, each with a way to bring it back. */
final class PutAside extends Div {

    private PutAside(NotForMe aside, List<Task> tasks) {
        UnorderedList list = new UnorderedList();
        for (Task task : tasks) {
            String title = getTranslation("task." + task.code() + ".title");
            Button back =
                    new Button(
                            getTranslation("plan.bring-back"),
                            _ -> {
                                InSession.put(aside.with(task, false));
                                getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                            });
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            back.setAriaLabel(getTranslation("plan.bring-back-what", title));
            list.add(new ListItem(new Div(title + " "), back));
        }
        add(
                new H2(getTranslation("plan.aside")),
                new Details(getTranslation("plan.aside-count", tasks.size()), list));
    }

    /** Nothing where no task of the plan was put aside. */
    static Optional<PutAside> of(Plan whole, NotForMe aside) {
        List<Task> tasks =
                whole.items().stream()
                        .map(item -> item.task())
                        .filter(aside.tasks()::contains)
                        .toList();
        return tasks.isEmpty() ? Optional.empty() : Optional.of(new PutAside(aside, tasks));
    }
}
