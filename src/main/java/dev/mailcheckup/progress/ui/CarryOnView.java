package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.shell.ErrorSummary;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;

/**
 * Opens what was saved: in this browser, in a file, or behind the {@code #} of the link that led
 * here, which then leaves the address line.
 */
@Route("carry-on")
class CarryOnView extends PageView {

    private static final String SEALED = "event.detail";

    private final Sealing sealing;
    private final VisitorLimits limits;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div found = new Div();
    private final Div places = new Div();
    private final Div browser = new Div();
    private final StatusLine status = new StatusLine();
    private final SavedFile file = new SavedFile();
    private final PasswordField words = new PasswordField();
    private final Button open;

    CarryOnView(Sealing sealing, VisitorLimits limits) {
        super("carry-on.title");
        this.sealing = sealing;
        this.limits = limits;
        words.setLabel(getTranslation("carry-on.file.words"));
        words.setAutocomplete(Autocomplete.OFF);
        words.setWidthFull();
        open = new Button(getTranslation("carry-on.file.open"), _ -> openFile());
        addComponentAsFirst(summary);
        places.add(
                new H2(getTranslation("carry-on.browser")),
                browser,
                status,
                new H2(getTranslation("carry-on.file")),
                file,
                words,
                open,
                new H2(getTranslation("carry-on.link")),
                new Paragraph(getTranslation("carry-on.link.text")));
        add(found, places, Links.instead("check", "carry-on.start"));
        getElement()
                .addEventListener(
                        "sealed-link",
                        event -> open(event.getEventData().get(SEALED).asString(""), words))
                .addEventData(SEALED);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement()
                .executeJs(
                        """
                        const tell = () => {
                          const detail = location.hash.slice(1);
                          if (!detail) return;
                          const strip = () => {
                            if (location.hash.slice(1) === detail) history.replaceState(
                              history.state, '', location.pathname + location.search);
                          };
                          strip();
                          // The router writes the address once more when the page is there.
                          window.addEventListener(
                            'vaadin-router-location-changed', strip, {once: true});
                          this.dispatchEvent(new CustomEvent('sealed-link', {detail}));
                        };
                        window.addEventListener('hashchange', tell);
                        tell();
                        """);
        getElement().executeJs(InBrowser.READ).then(String.class, this::showBrowser);
    }

    private void showBrowser(String sealed) {
        browser.removeAll();
        if (sealed.isEmpty()) {
            browser.add(new Paragraph(getTranslation("carry-on.browser.none")));
            return;
        }
        Button use = new Button(getTranslation("carry-on.browser.open"));
        use.addClickListener(_ -> open(sealed, use));
        Button delete = new Button(getTranslation("save.browser.delete"), _ -> delete());
        Div buttons = new Div(use, delete);
        buttons.addClassName("actions");
        browser.add(new Paragraph(getTranslation("carry-on.browser.some")), buttons);
    }

    private void delete() {
        getElement().executeJs(InBrowser.FORGET);
        browser.removeAll();
        status.say("save.browser.deleted");
    }

    private void open(String sealed, Component from) {
        show(sealing.open(sealed), from);
    }

    private void openFile() {
        if (file.text().isEmpty()) {
            complain("carry-on.error.none");
            return;
        }
        limits.waitFor(Errand.SEAL, VisitorAddress.ofThisRequest())
                .ifPresentOrElse(
                        wait -> complain("carry-on.error.wait", Math.ceilDiv(wait.toSeconds(), 60)),
                        () -> {
                            String text = file.text().orElseThrow();
                            show(sealing.openFile(text, words.getValue().strip()), file.stop());
                        });
    }

    private void show(Sealing.Opened opened, Component from) {
        clear();
        switch (opened) {
            case Sealing.Opened.Readable(Progress progress) -> {
                words.clear();
                places.setVisible(false);
                found.add(new FoundAnswers(progress));
            }
            case Sealing.Opened.NeedsPassphrase() -> {
                String problem =
                        getTranslation(
                                words.isEmpty()
                                        ? "carry-on.error.needs-words"
                                        : "carry-on.error.words");
                words.setErrorMessage(problem);
                words.setInvalid(true);
                summary.show(problem, words);
            }
            case Sealing.Opened.Unreadable() ->
                    summary.show(
                            getTranslation(
                                    Kept.now().isPresent()
                                            ? "carry-on.error.unreadable"
                                            : "carry-on.error.unreadable-alone"),
                            from);
        }
    }

    private void complain(String key, Object... arguments) {
        clear();
        String problem = getTranslation(key, arguments);
        file.complain(problem);
        summary.show(problem, file.stop());
    }

    private void clear() {
        found.removeAll();
        places.setVisible(true);
        summary.clear();
        words.setInvalid(false);
        file.complain("");
    }
}
