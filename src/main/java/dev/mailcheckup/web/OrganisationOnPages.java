package dev.mailcheckup.web;

import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every plain page what the organisation asks, as {@code asks}. */
@ControllerAdvice(annotations = Controller.class)
class OrganisationOnPages {

    private final Organisation organisation;

    OrganisationOnPages(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Nothing where the app is run for anyone. */
    @ModelAttribute("asks")
    @Nullable OrganisationWords asks(Locale language) {
        return organisation.isSet()
                ? new OrganisationWords(organisation, Words.in(language))
                : null;
    }

    /** Tags, by RFC 5646, of the languages that readers may choose. */
    @ModelAttribute("offered")
    List<String> offered() {
        return organisation.languages().stream().map(Locale::toLanguageTag).toList();
    }
}
