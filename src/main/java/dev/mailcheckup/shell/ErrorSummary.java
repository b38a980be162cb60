package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What must be put right before going on: a box above the form that takes the focus, with one link
 * to each field, and "Error: " before the page's title. The same words stand beside the field,
 * which is the form's own task.
 */
public final class ErrorSummary extends Div {

    /** What is wrong with a field, in words that say what to do. */
    public record Problem(String message, Component field) {}

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        setVisible(false);
    }

    public void show(String message, Component field) {
        show(List.of(new Problem(message, field)));
    }

    public void show(List<Problem> problems) {
        UnorderedList links = new UnorderedList();
        problems.forEach(problem -> links.add(new ListItem(link(problem))));
        removeAll();
        add(new H2(getTranslation("shell.problem.title")), links);
        setVisible(true);
        getElement()
                .executeJs(
                        "this.focus();"
                                + "if (!document.title.startsWith($0))"
                                + " document.title = $0 + document.title;",
                        getTranslation("shell.problem.prefix"));
    }

    public void clear() {
        if (isVisible()) {
            // What is asked of an element that is no longer shown would wait until it is.
            getUI().ifPresent(ui ->
                    ui.getPage()
                            .executeJs(
                                    "if (document.title.startsWith($0))"
                                            + " document.title = document.title.slice($0.length);",
                                    getTranslation("shell.problem.prefix")));
        }
        removeAll();
        setVisible(false);
    }

    /** A fragment alone would lead to the start page: the document has a base address. */
    private static Anchor link(Problem problem) {
        Anchor link = new Anchor("#", problem.message());
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " $0.scrollIntoView({block: 'center'}); $0.focus(); })",
                        problem.field().getElement());
        return link;
    }
}
