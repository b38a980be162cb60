package dev.mailcheckup.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Hands our words to Vaadin's {@code getTranslation}. */
@Component
class WordsProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Words.in(locale).get(key, params);
    }
}
