package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.Earlier;
import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.device.DeviceHints;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.RecentCheck;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.MailShown;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Contradiction;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What to do, in order, with honest counts beside it and never a score. */
@Route("plan")
class PlanView extends PageView implements FromSession {

    private static final int OPEN_ITEMS = 3;

    private final Answers answers = InSession.get(Answers.class).orElse(Answers.NONE);
    private final Words words = Words.in(getLocale());
    private final LocalDate today = LocalDate.now(Clock.systemDefaultZone());

    PlanView() {
        super("plan.title");
        if (answers.isEmpty()) {
            add(new Paragraph(getTranslation("plan.empty-next")), start());
            return;
        }
        NotForMe aside = InSession.get(NotForMe.class).orElse(NotForMe.NOTHING);
        Plan whole = Plan.of(answers, today);
        Plan plan = whole.without(aside);
        addCounts(plan);
        addChange(whole, aside);
        addContradictions();
        plan.first().ifPresent(this::addFirst);
        for (Severity severity : List.of(Severity.URGENT, Severity.IMPORTANT, Severity.WORTH)) {
            addItems(severity, plan.items(severity));
        }
        if (plan.items().isEmpty()) {
            add(new Paragraph(getTranslation("plan.nothing")));
        }
        ResultLists lists = new ResultLists(answers, words);
        if (!plan.unknown().isEmpty()) {
            add(
                    new H2(getTranslation("plan.unknown")),
                    new Paragraph(getTranslation("plan.unknown-hint")),
                    lists.unknown(plan.unknown()));
        }
        if (!plan.fine().isEmpty()) {
            add(new H2(getTranslation("plan.fine")));
            Details fine =
                    new Details(
                            getTranslation("plan.fine-count", plan.fine().size()),
                            lists.fine(plan.fine()));
            add(fine);
        }
        PutAside.of(whole, aside).ifPresent(this::add);
        SystemDates.of(answers, today, getLocale()).ifPresent(this::add);
        addOrganisation();
        add(buttons());
    }

    /** Who keeps the mail apart from any work has no help desk. */
    private void addOrganisation() {
        if (!Tag.isOnlyPrivate(answers)) {
            YourOrganisation.asks(YourOrganisation.words(getLocale()).all(), getLocale())
                    .ifPresent(this::add);
            YourOrganisation.helpDesk(getLocale()).ifPresent(this::add);
        }
    }

    /** What we found where the reader said otherwise; both are shown. */
    private void addContradictions() {
        List<String> all = Contradiction.texts(answers, today, words);
        if (!all.isEmpty()) {
            add(new Notice(getTranslation("look.found"), all.toArray(String[]::new)));
        }
    }

    /** What has come of the list that the reader saved on an earlier day. */
    private void addChange(Plan plan, NotForMe aside) {
        InSession.get(Earlier.class)
                .filter(earlier -> earlier.on().isBefore(today))
                .ifPresent(earlier -> {
                    Earlier.Change change =
                            earlier.to(plan, InSession.get(Done.class).orElse(Done.NOTHING), aside);
                    add(
                            new Paragraph(
                                    getTranslation(
                                            "plan.since",
                                            LocalDay.of(earlier.on(), getLocale()),
                                            change.done(),
                                            change.fresh())));
                });
    }

    private void addCounts(Plan plan) {
        String date = LocalDay.of(today, getLocale());
        Paragraph counts =
                new Paragraph(
                        getTranslation(
                                "plan.counts",
                                plan.items(Severity.URGENT).size(),
                                plan.items(Severity.IMPORTANT).size(),
                                plan.items(Severity.WORTH).size(),
                                plan.fine().size(),
                                plan.unknown().size()));
        counts.addClassName("lead");
        add(
                counts,
                new Paragraph(
                        getTranslation(
                                "plan.sources",
                                plan.from(Source.CHECKED),
                                plan.from(Source.TOLD),
                                plan.from(Source.NOT_KNOWN))),
                new Paragraph(getTranslation("plan.no-proof", date)));
        if (plan.knowsTooLittle()) {
            Notice notice = new Notice(getTranslation("plan.too-little"));
            notice.add(answerRest());
            add(notice);
        }
    }

    /** After the short check all other questions are asked; else the answers are looked over. */
    private Anchor answerRest() {
        Anchor rest =
                new Anchor(
                        answers.isShort() ? "check/whole" : "answers",
                        getTranslation("plan.answer-rest"));
        rest.addClassName("button");
        return rest;
    }

    private void addFirst(ChecklistItem item) {
        ItemText text = ItemText.of(item, Tag.devices(answers), words);
        Notice first =
                new Notice(getTranslation("plan.first"), text.title(), text.why().getFirst());
        first.addClassName("first-thing");
        add(first);
    }

    private void addItems(Severity severity, List<ChecklistItem> items) {
        if (items.isEmpty()) {
            return;
        }
        add(new H2(getTranslation("plan." + severity.code())));
        Div rest = new Div();
        for (int i = 0; i < items.size(); i++) {
            ItemCard card =
                    new ItemCard(
                            items.get(i),
                            ItemText.of(items.get(i), Tag.devices(answers), words),
                            answers);
            (i < OPEN_ITEMS ? this : rest).getElement().appendChild(card.getElement());
        }
        int hidden = items.size() - OPEN_ITEMS;
        if (hidden > 0) {
            add(new Details(getTranslation("plan.more", hidden), rest));
        }
    }

    private Div buttons() {
        Anchor print = new Anchor("plan/print", getTranslation("plan.print"));
        print.setRouterIgnore(true);
        print.addClassNames("button", "button-main");
        Anchor save = new Anchor("save", getTranslation("plan.save"));
        save.addClassName("button");
        Anchor dates = new Anchor("plan/calendar", getTranslation("plan.calendar"));
        dates.addClassName("button");
        Anchor look = new Anchor("answers", getTranslation("plan.answers"));
        look.addClassName("button");
        Button delete = new Button(getTranslation("plan.delete"), _ -> askToDelete());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(print, dates, save, look, delete);
        buttons.addClassName("actions");
        return buttons;
    }

    private Anchor start() {
        Anchor start = new Anchor("check", getTranslation("plan.start"));
        start.addClassNames("button", "button-main");
        return start;
    }

    private void askToDelete() {
        Dialog dialog = new Dialog(getTranslation("plan.delete-sure"));
        dialog.add(new Paragraph(getTranslation("plan.delete-text")));
        Button keep = new Button(getTranslation("plan.delete-keep"), _ -> dialog.close());
        Button delete = new Button(getTranslation("plan.delete"), _ -> delete(dialog));
        delete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(keep, delete);
        dialog.open();
    }

    private void delete(Dialog dialog) {
        dialog.close();
        InSession.remove(Answers.class);
        InSession.remove(MailDomain.class);
        InSession.remove(Done.class);
        InSession.remove(NotForMe.class);
        InSession.remove(Earlier.class);
        InSession.remove(RecentCheck.class);
        InSession.remove(DeviceHints.class);
        InSession.remove(MailShown.class);
        getUI().ifPresent(ui -> ui.navigate("deleted"));
    }
}
