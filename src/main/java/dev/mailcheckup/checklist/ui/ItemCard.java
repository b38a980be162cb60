package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.StepList;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Step;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import java.util.List;

/** One thing to do: why, how, where to find it, and how we know. */
final class ItemCard extends Article {

    ItemCard(ChecklistItem item, ItemText text, Answers answers) {
        addClassNames("finding", "finding-" + item.severity().code());
        setId("task-" + item.task().code());
        Paragraph effort =
                new Paragraph(
                        getTranslation("plan.minutes", item.task().minutes())
                                + " · "
                                + getTranslation(
                                        item.task().isForItHelper(Tag.of(answers))
                                                ? "plan.who.helper"
                                                : "plan.who.you"));
        effort.addClassName("hint");
        add(new H3(text.title()), effort);
        text.why().forEach(why -> add(new Paragraph(why)));
        if (!text.devices().isEmpty()) {
            add(new Paragraph(getTranslation("plan.on", text.devices())));
        }
        add(new StepList(text.steps()));
        if (!Tag.isOnlyPrivate(answers)) {
            OrganisationRule.on(item.task(), YourOrganisation.words(getLocale()))
                    .ifPresent(this::add);
        }
        addHelp(item);
        if (!text.where().isEmpty()) {
            Div where = lines(text.where());
            where.add(new Paragraph(getTranslation("plan.how-to-end")));
            add(new Details(getTranslation("plan.where"), where));
        }
        Div known = lines(text.reasons());
        known.add(new Paragraph(getTranslation("plan.how-we-know." + known(item))));
        Div marks = new Div(done(item.task(), text), notForMe(item.task(), text));
        marks.addClassName("marks");
        add(new Details(getTranslation("plan.how-we-know"), known), marks);
    }

    /** Asks for no reason; the item can be brought back from the end of the page. */
    private Button notForMe(Task task, ItemText text) {
        Button aside =
                new Button(
                        getTranslation("plan.not-for-me"),
                        _ -> {
                            InSession.put(
                                    InSession.get(NotForMe.class)
                                            .orElse(NotForMe.NOTHING)
                                            .with(task, true));
                            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
                        });
        aside.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        aside.setAriaLabel(getTranslation("plan.not-for-me-what", text.title()));
        return aside;
    }

    private static String known(ChecklistItem item) {
        if (item.source() != Source.CHECKED) {
            return "told";
        }
        return item.task().step() == Step.PASSWORD ? "password" : "checked";
    }

    private void addHelp(ChecklistItem item) {
        if (item.task() == Task.ANSWER_THREAT || item.task() == Task.REPORT_THREAT) {
            add(new Paragraph(outside("help/threat", "plan.help.threat")));
        } else if (item.reasons().contains(CheckCode.CHECK_SECRET_GIVEN_AWAY)) {
            add(new Paragraph(outside("help/clicked", "plan.help.clicked")));
        }
        switch (item.task()) {
            case HIDE_ADDRESS -> add(tool("address", "start.address"));
            case USE_WORK_SIGNATURE, WRITE_SIGNATURE_RULE ->
                    add(tool("signature", "start.signature"));
            case USE_LOCKED_LINE ->
                    MailServers.ofSession(Words.in(getLocale())).ifPresent(this::add);
            case CLOSE_PORTS, REVIEW_ACCESS ->
                    add(new Paragraph(outside("help/ports", "check.ports")));
            default -> {}
        }
    }

    /** A page of ours that helps with it; the plan is still there afterwards. */
    private Paragraph tool(String route, String words) {
        return new Paragraph(new Anchor(route, getTranslation(words + ".title")));
    }

    private Anchor outside(String path, String key) {
        Anchor anchor = new Anchor(path, getTranslation(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Div lines(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(list);
    }

    private Checkbox done(Task task, ItemText text) {
        Checkbox done = new Checkbox(getTranslation("plan.done"));
        done.setAriaLabel(getTranslation("plan.done-what", text.title()));
        done.setValue(InSession.get(Done.class).orElse(Done.NOTHING).tasks().contains(task));
        done.addValueChangeListener(change ->
                InSession.put(
                        InSession.get(Done.class)
                                .orElse(Done.NOTHING)
                                .with(task, change.getValue())));
        return done;
    }
}
