package dev.mailcheckup.signature.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.shell.ErrorSummary;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.signature.Remark;
import dev.mailcheckup.signature.SignatureCheck;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Tells what is missing or too much in a signature that the reader pastes. */
@Route("signature/check")
class SignatureCheckView extends PageView {

    private final ErrorSummary problems = new ErrorSummary();
    private final TextArea pasted = new TextArea(getTranslation("signature-check.label"));
    private final Section result = new Section();

    SignatureCheckView() {
        super("signature-check.title");
        addComponentAsFirst(problems);
        Paragraph lead = new Paragraph(getTranslation("signature-check.lead"));
        lead.addClassName("lead");
        Paragraph kept = new Paragraph(getTranslation("signature.kept"));
        kept.addClassName("hint");
        pasted.setId("signature-pasted");
        pasted.setHelperText(getTranslation("signature-check.hint"));
        pasted.setWidthFull();
        pasted.setMinRows(6);
        pasted.setMaxRows(16);
        // One more than we look at tells us to say so.
        pasted.setMaxLength(SignatureCheck.MOST_CHARACTERS + 1);
        pasted.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        Button check = new Button(getTranslation("signature-check.button"), _ -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                lead,
                kept,
                pasted,
                check,
                result,
                new RuleBox(),
                new Paragraph(new Anchor("signature", getTranslation("signature.to-make"))));
    }

    private void check() {
        result.removeAll();
        boolean empty = pasted.getValue().isBlank();
        pasted.setErrorMessage(getTranslation("signature-check.empty"));
        pasted.setInvalid(empty);
        if (empty) {
            problems.show(getTranslation("signature-check.empty"), pasted);
            return;
        }
        problems.clear();
        Organisation organisation = YourOrganisation.get();
        show(
                new SignatureCheck(
                                organisation.signatureOrUsual(),
                                organisation.provider(),
                                LocalDate.now(Clock.systemDefaultZone()),
                                getLocale())
                        .of(pasted.getValue()));
    }

    private void show(List<Remark> remarks) {
        H2 heading = new H2(getTranslation("signature-check.result"));
        heading.getElement().setAttribute("tabindex", "-1");
        result.add(heading);
        add(remarks, "signature-check.too-much", SignatureCheckView::isTooMuch);
        add(remarks, "signature-check.missing", Remark.Missing.class::isInstance);
        add(remarks, "signature-check.form", SignatureCheckView::isForm);
        boolean noSeparator = remarks.contains(new Remark.NoSeparator());
        if (remarks.isEmpty() || noSeparator && remarks.size() == 1) {
            result.add(new Paragraph(getTranslation("signature-check.nothing")));
        }
        if (noSeparator) {
            // Not against the rule, and many mail programs hide it from those who copy.
            Paragraph hint = new Paragraph(getTranslation("signature-check.separator.none"));
            hint.addClassName("hint");
            result.add(hint);
        }
        heading.getElement().executeJs("this.focus()");
    }

    private void add(List<Remark> remarks, String title, Predicate<Remark> kind) {
        List<Remark> chosen = remarks.stream().filter(kind).toList();
        if (!chosen.isEmpty()) {
            result.add(new H3(getTranslation(title)), new RemarkList(chosen));
        }
    }

    private static boolean isForm(Remark remark) {
        return switch (remark) {
            case Remark.OtherOrder _,
                    Remark.TooLong _,
                    Remark.SeparatorWithoutSpace _,
                    Remark.PartOnly _ ->
                    true;
            default -> false;
        };
    }

    private static boolean isTooMuch(Remark remark) {
        return switch (remark) {
            case Remark.TooMuch _, Remark.Word _, Remark.NotInTheRule _ -> true;
            default -> false;
        };
    }
}
