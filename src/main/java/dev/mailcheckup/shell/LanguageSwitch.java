package dev.mailcheckup.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Locale;

/** One button for each language, named in that language. The page and what was typed stay. */
final class LanguageSwitch extends Nav {

    LanguageSwitch() {
        addClassName("languages");
        setAriaLabel(getTranslation("shell.language"));
        for (Locale language : YourOrganisation.get().languages()) {
            NativeButton button =
                    new NativeButton(
                            language.getDisplayLanguage(language), click -> choose(language));
            button.getElement().setAttribute("lang", language.toLanguageTag());
            if (language.getLanguage().equals(getLocale().getLanguage())) {
                button.getElement().setAttribute("aria-current", "true");
            }
            add(button);
        }
    }

    private static void choose(Locale language) {
        ChosenLanguage.choose(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse(),
                language);
        UI ui = UI.getCurrent();
        TypedText typed = TypedText.on(ui);
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        ui.refreshCurrentRoute(true);
        typed.putOn(ui);
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0;"
                                + "document.querySelector('.languages [aria-current]').focus()",
                        language.toLanguageTag());
    }
}
