package dev.mailcheckup.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.Locale;

/**
 * The language that is read now; opened, one button for each, named in that language. The page and
 * what was typed stay.
 */
final class LanguageSwitch extends Nav {

    private final NativeDetails list = new NativeDetails();

    LanguageSwitch() {
        addClassName("languages");
        setAriaLabel(getTranslation("shell.language"));
        Div choices = new Div();
        for (Locale language : YourOrganisation.get().languages()) {
            NativeButton button =
                    new NativeButton(Languages.nameOf(language), _ -> choose(language));
            button.getElement().setAttribute("lang", language.toLanguageTag());
            if (language.getLanguage().equals(getLocale().getLanguage())) {
                button.getElement().setAttribute("aria-current", "true");
            }
            choices.add(button);
        }
        list.setSummaryText(Languages.nameOf(Words.in(getLocale()).language()));
        list.setContent(choices);
        // An organisation may offer one only.
        list.setVisible(choices.getComponentCount() > 1);
        add(list);
    }

    private static void choose(Locale language) {
        ChosenLanguage.choose(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse(),
                language);
        UI ui = UI.getCurrent();
        TypedText typed = TypedText.on(ui);
        ui.getSession().setLocale(language);
        Visits.speak(ui, language);
        ui.refreshCurrentRoute(true);
        typed.putOn(ui);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "document.querySelector('.languages summary').focus()",
                        language.toLanguageTag());
    }
}
