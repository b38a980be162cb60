package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.qr.QrCode;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;

/**
 * A link that holds the sealed answers behind its {@code #}: browsers send that part to no server,
 * so it stands in no log and is told to no other page.
 */
@Route("save/link")
class SaveAsLinkView extends PageView implements FromSession {

    private final Sealing sealing;
    private final Div made = new Div();

    SaveAsLinkView(Sealing sealing) {
        super("save.link.title");
        this.sealing = sealing;
        Kept.now().ifPresentOrElse(this::offer, () -> add(new NothingToSave()));
    }

    private void offer(Progress progress) {
        Button make = new Button(getTranslation("save.link.make"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(_ ->
                getElement()
                        .executeJs("return document.baseURI")
                        .then(
                                String.class,
                                base -> {
                                    make.setVisible(false);
                                    show(base, progress);
                                }));
        add(
                new Paragraph(getTranslation("save.link.how")),
                new Notice(getTranslation("save.link.warning")),
                make,
                made,
                Links.instead("save", "save.other"));
    }

    private void show(String base, Progress progress) {
        String link = base + "carry-on#" + sealing.seal(progress, Sealing.Place.LINK);
        TextArea field = new TextArea(getTranslation("save.link.label"));
        // A thousand letters would push the button to copy them off a small screen.
        field.setMaxRows(4);
        field.setValue(link);
        field.setReadOnly(true);
        field.setWidthFull();
        StatusLine status = new StatusLine();
        Button copy = new Button(getTranslation("save.link.copy"));
        copy.addClickListener(_ ->
                field.getElement()
                        .executeJs(
                                """
                                this.inputElement.select();
                                return navigator.clipboard
                                  ? navigator.clipboard.writeText($0).then(() => true, () => false)
                                  : false;
                                """,
                                link)
                        .then(
                                Boolean.class,
                                done ->
                                        status.say(
                                                done
                                                        ? "save.link.copied"
                                                        : "save.link.not-copied")));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        made.removeAll();
        made.add(field, copy, status, new H2(getTranslation("save.link.code")));
        QrCode.forScreen(link)
                .ifPresentOrElse(
                        code -> made.add(picture(code)),
                        () -> made.add(new Paragraph(getTranslation("save.link.large"))));
        field.focus();
    }

    private Image picture(QrCode code) {
        Image picture = new Image(code.dataAddress(), getTranslation("save.link.alt"));
        picture.addClassName("code");
        return picture;
    }
}
