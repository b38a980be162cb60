package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import dev.mailcheckup.provider.KnownProvider;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.PageVerdict;
import dev.mailcheckup.shell.Background;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.MailPageLook;
import dev.mailcheckup.wizard.PageAddress;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;

/** Looks at the mail page: the one of a known provider, or one that the visitor types. */
final class PageLookField extends LookField {

    private final TextField address = new TextField();
    private final Looks looks;

    PageLookField(
            QuestionWords words, Row row, List<String> answered, Answers answers, Looks looks) {
        super(words, row, answered, "page", words.words().get("look.page.text"));
        this.looks = looks;
        address.setLabel(getTranslation("look.page.label"));
        address.setHelperText(getTranslation("look.page.hint"));
        address.setWidthFull();
        address.setMaxLength(PageAddress.LONGEST);
        address.setAutocorrect(false);
        address.setAutocapitalize(Autocapitalize.NONE);
        answers.providerDomain()
                .flatMap(KnownProvider::of)
                .flatMap(KnownProvider::webmail)
                .ifPresent(address::setValue);
        addBeforeButton(address);
    }

    @Override
    void look() {
        Optional<MailDomain> host = PageAddress.host(address.getValue());
        address.setInvalid(host.isEmpty());
        if (host.isEmpty()) {
            address.setErrorMessage(getTranslation("look.page.unreadable"));
            address.focus();
            return;
        }
        var wait = looks.limits().waitFor(Errand.PROVIDER, VisitorAddress.ofThisRequest());
        if (wait.isPresent()) {
            say(getTranslation("look.wait", wait.get().plusSeconds(59).toMinutes()));
            return;
        }
        working(true);
        Background.run(this, () -> PageVerdict.of(looks.mailPage().check(host.get())), this::done);
    }

    private void done(Optional<PageVerdict> verdict) {
        working(false);
        verdict.ifPresentOrElse(
                found -> found(MailPageLook.code(found)), () -> say(getTranslation("look.failed")));
    }
}
