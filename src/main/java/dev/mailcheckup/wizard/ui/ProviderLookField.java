package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.RecentCheck;
import dev.mailcheckup.shell.Background;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.ProviderLook;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;
import java.util.Optional;

/** Looks at the provider of the set-up pages, or takes what the provider page found before. */
final class ProviderLookField extends LookField {

    private final Optional<MailDomain> domain;
    private final Looks looks;

    ProviderLookField(
            QuestionWords words, Row row, List<String> answered, Answers answers, Looks looks) {
        this(words, row, answered, answers.providerDomain(), looks);
    }

    private ProviderLookField(
            QuestionWords words,
            Row row,
            List<String> answered,
            Optional<MailDomain> domain,
            Looks looks) {
        super(
                words,
                row,
                answered,
                "provider",
                domain.map(known -> words.words().get("look.provider.text", known.name()))
                        .orElse(""));
        this.domain = domain;
        this.looks = looks;
        if (answered.isEmpty()) {
            InSession.get(RecentCheck.class)
                    .filter(recent -> domain.equals(Optional.of(recent.domain())))
                    .ifPresent(this::offer);
        }
    }

    private void offer(RecentCheck recent) {
        addBeforeButton(
                new Paragraph(getTranslation("look.provider.earlier", recent.domain().name())));
        addBeforeButton(
                new Button(
                        getTranslation("look.provider.use"),
                        _ -> found(ProviderLook.code(recent.line()))));
    }

    /** Saved answers leave the domain out; who wants another look types it again. */
    @Override
    void look() {
        domain.ifPresentOrElse(
                this::look,
                () ->
                        getUI().ifPresent(ui ->
                                ui.navigate(QuestionView.class, "s4", QuestionView.CHANGING)));
    }

    private void look(MailDomain known) {
        var wait = looks.limits().waitFor(Errand.PROVIDER, VisitorAddress.ofThisRequest());
        if (wait.isPresent()) {
            say(getTranslation("look.wait", wait.get().plusSeconds(59).toMinutes()));
            return;
        }
        working(true);
        Background.run(
                this,
                () -> RecentCheck.of(looks.provider().check(known, ProgressListener.NONE)),
                this::done);
    }

    private void done(Optional<RecentCheck> recent) {
        working(false);
        recent.ifPresentOrElse(
                check -> {
                    InSession.put(check);
                    found(ProviderLook.code(check.line()));
                },
                () -> say(getTranslation("look.failed")));
    }
}
