package dev.mailcheckup.signature.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.shell.CopyButton;
import dev.mailcheckup.signature.HtmlSignature;
import dev.mailcheckup.signature.Remark;
import dev.mailcheckup.signature.Signature;
import dev.mailcheckup.signature.SignatureCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The signature as it will stand under a mail, ready to copy, and what is too much in it. */
final class SignaturePreview extends Section {

    private final SignatureCheck check;
    private final Paragraph empty = new Paragraph(getTranslation("signature.preview.empty"));
    private final Pre text = new Pre();
    private final Div formatted = new Div();
    private final Div warnings = new Div();
    private final Div ready = new Div();

    SignaturePreview(Organisation organisation) {
        check =
                new SignatureCheck(
                        organisation.signatureOrUsual(),
                        organisation.provider(),
                        LocalDate.now(Clock.systemDefaultZone()),
                        getLocale());
        text.addClassName("signature-block");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("signature.text"));
        formatted.addClassName("signature-block");
        warnings.getElement().setAttribute("role", "status");
        Paragraph hint = new Paragraph(getTranslation("signature.text.hint"));
        hint.addClassName("hint");
        ready.add(
                warnings,
                new H3(getTranslation("signature.text")),
                text,
                hint,
                copy("signature.copy.text", text, false),
                new H3(getTranslation("signature.html")),
                formatted,
                copy("signature.copy.html", formatted, true));
        add(new H2(getTranslation("signature.preview")), empty, ready);
        show(Signature.NONE);
    }

    private CopyButton copy(
            String label, com.vaadin.flow.component.Component shown, boolean withLinks) {
        return new CopyButton(
                getTranslation(label),
                shown,
                withLinks,
                getTranslation("signature.copied"),
                getTranslation("signature.copy-failed"));
    }

    void show(Signature signature) {
        empty.setVisible(signature.isEmpty());
        ready.setVisible(!signature.isEmpty());
        if (signature.isEmpty()) {
            return;
        }
        text.setText(signature.asText());
        formatted.removeAll();
        formatted.add(new Html("<div>" + HtmlSignature.of(signature) + "</div>"));
        warnings.removeAll();
        List<Remark> tooMuch =
                check.of(signature.asText()).stream().filter(SignaturePreview::warns).toList();
        if (!tooMuch.isEmpty()) {
            warnings.add(
                    new H3(getTranslation("signature-check.too-much")), new RemarkList(tooMuch));
        }
    }

    /** What is missing shows in the form. */
    private static boolean warns(Remark remark) {
        return switch (remark) {
            case Remark.TooMuch _, Remark.Word _, Remark.TooLong _ -> true;
            default -> false;
        };
    }
}
