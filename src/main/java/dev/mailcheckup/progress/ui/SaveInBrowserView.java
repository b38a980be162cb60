package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.words.LocalDay;
import java.time.LocalDate;

/** Into the browser's own store, only by a click, and out of it by another. */
@Route("save/browser")
class SaveInBrowserView extends PageView implements FromSession {

    private final Sealing sealing;
    private final StatusLine status = new StatusLine();

    SaveInBrowserView(Sealing sealing) {
        super("save.browser.title");
        this.sealing = sealing;
        Kept.now()
                .filter(progress -> !Kept.onSharedComputersOnly(progress))
                .ifPresentOrElse(this::offer, this::explain);
    }

    private void offer(Progress progress) {
        Button save = new Button(getTranslation("save.browser.save"), _ -> save(progress));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button delete = new Button(getTranslation("save.browser.delete"), _ -> delete());
        Div buttons = new Div(save, delete);
        buttons.addClassName("actions");
        add(
                new Paragraph(getTranslation("save.browser.days")),
                new Notice(getTranslation("save.browser.warning")),
                buttons,
                status,
                Links.instead("save", "save.other"));
    }

    private void explain() {
        if (Kept.now().isEmpty()) {
            add(new NothingToSave());
        } else {
            add(new Paragraph(getTranslation("save.shared")), Links.instead("save", "save.other"));
        }
    }

    private void save(Progress progress) {
        String end = LocalDay.of(lastDay(progress), getLocale());
        getElement()
                .executeJs(InBrowser.KEEP, sealing.seal(progress, Sealing.Place.BROWSER))
                .then(
                        Boolean.class,
                        done -> {
                            if (done) {
                                status.say("save.browser.saved", end);
                            } else {
                                status.say("save.browser.blocked");
                            }
                        });
    }

    private static LocalDate lastDay(Progress progress) {
        return progress.on().plusDays(Sealing.Place.BROWSER.lasts().toDays());
    }

    private void delete() {
        getElement().executeJs(InBrowser.FORGET);
        status.say("save.browser.deleted");
    }
}
