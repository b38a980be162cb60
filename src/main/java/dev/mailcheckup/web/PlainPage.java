package dev.mailcheckup.web;

import dev.mailcheckup.report.Country;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page without script shares: its words, and the way to the other languages. */
final class PlainPage {

    /**
     * @param tag by RFC 5646, for {@code lang} and {@code hreflang}
     */
    record OtherLanguage(String tag, String name, String link) {}

    private PlainPage() {}

    /**
     * Gives a template its words.
     *
     * @param path of this page, with a query that ends ready for one more parameter
     */
    static Words fill(Model model, Locale language, String path) {
        Words words = Words.in(language);
        model.addAttribute("w", words);
        model.addAttribute("language", words.language().toLanguageTag());
        model.addAttribute("lang", words.language().getLanguage());
        model.addAttribute(
                "otherLanguages",
                Languages.ALL.stream()
                        .filter(other -> !other.equals(words.language()))
                        .map(other ->
                                new OtherLanguage(
                                        other.toLanguageTag(),
                                        Languages.nameOf(other),
                                        path + "lang=" + other.getLanguage()))
                        .toList());
        return words;
    }

    /** Chosen on this page, else kept in the session, else the region of a browser language. */
    static Country country(HttpServletRequest request, @Nullable String chosen) {
        if (chosen != null) {
            return Country.of(chosen);
        }
        return kept(request, Country.class)
                .orElseGet(() ->
                        Collections.list(request.getLocales()).stream()
                                .map(locale -> Country.of(locale.getCountry()))
                                .filter(country -> !country.equals(Country.OTHER))
                                .findFirst()
                                .orElse(Country.OTHER));
    }

    /** Where the reader found us, without a slash at the end. */
    static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /** What the app keeps in the web session under the name of its type. */
    static <T> Optional<T> kept(HttpServletRequest request, Class<T> type) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(existing -> existing.getAttribute(type.getName()))
                .map(type::cast);
    }
}
