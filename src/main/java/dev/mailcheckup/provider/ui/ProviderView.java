package dev.mailcheckup.provider.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.RecentCheck;
import dev.mailcheckup.provider.ui.RunningLook.Stage;
import dev.mailcheckup.shell.DomainField;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.shell.VisitorAddress;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Job 2: the reader types what stands after the @ and sees whether the way to the mail is locked.
 * While the look runs, the page asks twice a second how far it is; leaving the page ends that.
 */
@Route("provider")
class ProviderView extends PageView {

    private static final int POLL_MILLIS = 500;

    private final ProviderCheck check;
    private final VisitorLimits limits;
    private final DomainField field =
            new DomainField(
                    getTranslation("provider.field.label"), getTranslation("provider.field.hint"));
    private final Button button = new Button();
    private final Paragraph notice = new Paragraph();
    private final LookProgress progress = new LookProgress();
    private final Div answer = new Div();
    private Optional<RunningLook> running = Optional.empty();
    private Registration polling = () -> {};

    @Autowired
    ProviderView(ProviderCheck check, VisitorLimits limits) {
        super("provider.title");
        this.check = check;
        this.limits = limits;
        Paragraph lead = new Paragraph(getTranslation("provider.lead"));
        lead.addClassName("lead");
        notice.addClassName("hint");
        notice.getElement().setAttribute("role", "status");
        add(lead, form(), notice, progress, answer);
    }

    private Div form() {
        field.setId("domain");
        InSession.get(MailDomain.class).ifPresent(given -> field.setValue(given.name()));
        button.setId("look");
        button.setText(getTranslation("provider.button"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> look());
        Div form = new Div(field, button);
        form.addClassName("provider-form");
        button.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        return form;
    }

    private void look() {
        if (running.isPresent()) {
            return;
        }
        switch (MailDomain.read(field.getValue())) {
            case MailDomain.Unreadable(var problem) ->
                    refuse(getTranslation("provider.unreadable." + problem.code()));
            case MailDomain.Read(var domain) ->
                    limits.waitFor(Errand.PROVIDER, VisitorAddress.ofThisRequest())
                            .ifPresentOrElse(this::askForPatience, () -> start(domain));
        }
    }

    private void refuse(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    private void askForPatience(Duration wait) {
        field.setInvalid(false);
        notice.setText(getTranslation("provider.wait", wait.plusSeconds(59).toMinutes()));
    }

    private void start(MailDomain domain) {
        notice.setText(
                field.takeCut() ? getTranslation("provider.thrown-away", domain.name()) : "");
        field.setInvalid(false);
        field.setValue(domain.name());
        button.setEnabled(false);
        answer.removeAll();
        progress.begin();
        running = Optional.of(RunningLook.start(check, domain, Thread::startVirtualThread));
        UI ui = UI.getCurrent();
        polling = ui.addPollListener(poll -> refresh());
        ui.setPollInterval(POLL_MILLIS);
    }

    private void refresh() {
        running.map(RunningLook::stage)
                .ifPresent(stage -> {
                    switch (stage) {
                        case Stage.Looking looking -> progress.show(looking);
                        case Stage.Done(var report) -> {
                            end(UI.getCurrent());
                            InSession.put(report.domain());
                            InSession.put(RecentCheck.of(report));
                            ProviderAnswer shown = new ProviderAnswer(report);
                            answer.add(shown);
                            shown.focus();
                        }
                        case Stage.Failed() -> {
                            end(UI.getCurrent());
                            notice.setText(getTranslation("provider.failed"));
                        }
                    }
                });
    }

    private void end(UI ui) {
        polling.remove();
        ui.setPollInterval(-1);
        running = Optional.empty();
        progress.end();
        button.setText(getTranslation("provider.again"));
        button.setEnabled(true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (running.isPresent()) {
            end(event.getUI());
        }
        super.onDetach(event);
    }
}
