package dev.mailcheckup.address.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.address.LastLook;
import dev.mailcheckup.address.PageResult;
import dev.mailcheckup.address.PageScan;
import dev.mailcheckup.provider.page.WebPageAddress;
import dev.mailcheckup.provider.page.WebPageSeen;
import dev.mailcheckup.provider.page.WebPages;
import dev.mailcheckup.shell.Background;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The reader names one page of theirs, or pastes a text, and sees which addresses lie open there.
 * Only the count is kept, for the check-up.
 */
@Route("address/look")
class AddressLookView extends PageView {

    private final WebPages pages;
    private final VisitorLimits limits;
    private final TextField page = new TextField();
    private final Checkbox mine = new Checkbox();
    private final TextArea text = new TextArea();
    private final Button lookAtPage = new Button();
    private final Button lookAtText = new Button();
    private final Paragraph notice = new Paragraph();
    private final Div answer = new Div();

    @Autowired
    AddressLookView(WebPages pages, VisitorLimits limits) {
        super("address-look.title");
        this.pages = pages;
        this.limits = limits;
        Paragraph lead = new Paragraph(getTranslation("address-look.lead"));
        lead.addClassName("lead");
        notice.addClassNames("hint", "status-line");
        notice.getElement().setAttribute("role", "status");
        add(
                lead,
                new Notice(getTranslation("address-look.sent")),
                pageForm(),
                notice,
                answer,
                textForm());
    }

    private Div pageForm() {
        page.setId("page");
        page.setLabel(getTranslation("address-look.page.label"));
        page.setHelperText(getTranslation("address-look.page.hint"));
        page.setMaxLength(WebPageAddress.LONGEST);
        page.setAutocorrect(false);
        page.setAutocapitalize(Autocapitalize.NONE);
        page.setWidthFull();
        mine.setId("mine");
        mine.setLabel(getTranslation("address-look.mine"));
        prepare(lookAtPage, "look-at-page", this::lookAtPage);
        lookAtPage.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = form(new H2(getTranslation("address-look.page.title")), page, mine, lookAtPage);
        lookAtPage.addClickShortcut(Key.ENTER).listenOn(page).resetFocusOnActiveElement();
        return form;
    }

    private Div textForm() {
        text.setId("text");
        text.setLabel(getTranslation("address-look.text.label"));
        text.setHelperText(getTranslation("address-look.text.hint"));
        text.setWidthFull();
        text.setMinRows(4);
        text.setMaxRows(12);
        prepare(lookAtText, "look-at-text", this::lookAtText);
        return form(new H2(getTranslation("address-look.text.title")), text, lookAtText);
    }

    private void prepare(Button button, String id, Runnable action) {
        button.setId(id);
        button.setText(getTranslation("address-look." + id));
        button.addClickListener(_ -> action.run());
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("address-form");
        return form;
    }

    private void lookAtPage() {
        forget();
        switch (WebPageAddress.read(page.getValue())) {
            case WebPageAddress.Unreadable(var problem) -> {
                page.setErrorMessage(getTranslation("address-look.page." + problem.code()));
                page.setInvalid(true);
                page.focus();
            }
            case WebPageAddress.Readable(var address) -> {
                if (!mine.getValue()) {
                    mine.setErrorMessage(getTranslation("address-look.mine.missing"));
                    mine.setInvalid(true);
                    mine.focus();
                } else if (mayLook()) {
                    fetch(address);
                }
            }
        }
    }

    private void fetch(WebPageAddress address) {
        lookAtPage.setEnabled(false);
        notice.setText(getTranslation("address-look.looking", address.host()));
        Background.run(
                this,
                () -> Looked.at(pages.read(address)),
                looked -> {
                    lookAtPage.setEnabled(true);
                    notice.setText("");
                    looked.ifPresentOrElse(
                            this::tell,
                            () -> notice.setText(getTranslation("address-look.failed")));
                });
    }

    private void lookAtText() {
        forget();
        String pasted = text.getValue();
        String problem =
                pasted.isBlank() ? "empty" : pasted.length() > PageScan.LONGEST ? "too-long" : "";
        if (!problem.isEmpty()) {
            text.setErrorMessage(getTranslation("address-look.text." + problem));
            text.setInvalid(true);
            text.focus();
        } else if (mayLook()) {
            show(new AddressAnswer(PageResult.of(pasted, true), Optional.empty()));
        }
    }

    private boolean mayLook() {
        var wait = limits.waitFor(Errand.PAGE, VisitorAddress.ofThisRequest());
        wait.ifPresent(time ->
                notice.setText(
                        getTranslation("address-look.wait", time.plusSeconds(59).toMinutes())));
        return wait.isEmpty();
    }

    private void tell(Looked looked) {
        switch (looked) {
            case Looked.Found(var result, var host) ->
                    show(new AddressAnswer(result, Optional.of(host)));
            case Looked.NotRead(var reason) ->
                    notice.setText(getTranslation("address-look.not-read." + reason.code()));
        }
    }

    private void show(AddressAnswer shown) {
        InSession.put(new LastLook(shown.openTimes()));
        answer.add(shown);
        shown.focus();
    }

    private void forget() {
        page.setInvalid(false);
        mine.setInvalid(false);
        text.setInvalid(false);
        notice.setText("");
        answer.removeAll();
    }

    /** What is kept of a page until it is shown: never the page itself. */
    private sealed interface Looked {

        record Found(PageResult result, String host) implements Looked {}

        record NotRead(WebPageSeen.Reason reason) implements Looked {}

        static Looked at(WebPageSeen seen) {
            return switch (seen) {
                case WebPageSeen.Read(var host, var source, var whole) ->
                        new Found(PageResult.of(source, whole), host);
                case WebPageSeen.NotRead(var reason) -> new NotRead(reason);
            };
        }
    }
}
