package dev.mailcheckup.signature.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.organisation.SignatureField;
import dev.mailcheckup.organisation.SignaturePolicy;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.signature.Signature;
import java.util.EnumMap;
import java.util.Map;

/** Makes a signature by the rule of the organisation, or by a usual one. */
@Route("signature")
class SignatureView extends PageView {

    private final Organisation organisation = YourOrganisation.get();
    private final SignaturePolicy policy = organisation.signatureOrUsual();
    private final Map<SignatureField, TextField> fields = new EnumMap<>(SignatureField.class);
    private final SignaturePreview preview = new SignaturePreview(organisation);

    SignatureView() {
        super("signature.title");
        Paragraph lead = new Paragraph(getTranslation("signature.lead"));
        lead.addClassName("lead");
        Paragraph kept = new Paragraph(getTranslation("signature.kept"));
        kept.addClassName("hint");
        add(lead, kept, new RuleBox(), new H2(getTranslation("signature.form")));
        for (SignatureField field : policy.order()) {
            if (!policy.fixed().containsKey(field)) {
                add(field(field));
            }
        }
        if (!policy.fixed().isEmpty()) {
            String fixed =
                    YourOrganisation.words(getLocale())
                            .fields(
                                    policy.order().stream()
                                            .filter(policy.fixed()::containsKey)
                                            .toList());
            add(new Paragraph(getTranslation("signature.fixed", fixed)));
        }
        add(
                preview,
                new Paragraph(new Anchor("signature/check", getTranslation("signature.to-check"))));
    }

    private TextField field(SignatureField field) {
        String label = FieldLabel.of(getTranslation("signature.field." + field.code()));
        boolean required = policy.required().contains(field);
        TextField input =
                new TextField(required ? label : getTranslation("signature.optional", label));
        input.setId("signature-" + field.code());
        input.setWidthFull();
        input.setMaxLength(Signature.LONGEST_LINE);
        input.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(_ -> show());
        fields.put(field, input);
        if (field == SignatureField.ORGANISATION && organisation.isSet()) {
            input.setValue(organisation.name().in(getLocale()));
        }
        return input;
    }

    private void show() {
        Map<SignatureField, String> typed = new EnumMap<>(SignatureField.class);
        fields.forEach((field, input) -> typed.put(field, input.getValue()));
        boolean begun = !typed.getOrDefault(SignatureField.NAME, "x").isBlank();
        preview.show(begun ? Signature.of(typed, policy, getLocale()) : Signature.NONE);
    }
}
