package dev.mailcheckup.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.mailcheckup.words.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Each visit starts in the visitor's language, Vaadin's own messages included. */
@Component
class Visits implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(about -> messages(about.getLocale()));
        event.getSource()
                .addSessionInitListener(
                        start -> start.getSession().setLocale(language(start.getRequest())));
        event.getSource().addUIInitListener(start -> greet(start.getUI()));
        event.addIndexHtmlRequestListener(answer ->
                answer.getDocument()
                        .child(0)
                        .attr("lang", language(answer.getVaadinRequest()).toLanguageTag()));
    }

    private static Locale language(VaadinRequest request) {
        return ChosenLanguage.of(((VaadinServletRequest) request).getHttpServletRequest());
    }

    private static void greet(UI ui) {
        speak(ui, language(VaadinRequest.getCurrent()));
    }

    /** What Vaadin itself says in the browser does not follow the language of the page. */
    static void speak(UI ui, Locale language) {
        ui.setLocale(language);
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
    }

    private static SystemMessages messages(Locale language) {
        Words words = Words.in(language);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.get("shell.session.title"));
        messages.setSessionExpiredMessage(words.get("shell.session.text"));
        messages.setCookiesDisabledCaption(words.get("shell.cookies.title"));
        messages.setCookiesDisabledMessage(words.get("shell.cookies.text"));
        messages.setInternalErrorCaption(words.get("shell.error.title"));
        messages.setInternalErrorMessage(words.get("shell.sync.text"));
        messages.setSyncErrorCaption(words.get("shell.sync.title"));
        messages.setSyncErrorMessage(words.get("shell.sync.text"));
        return messages;
    }
}
