package dev.mailcheckup.shell;

import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.words.Languages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language a visitor reads, the same in the app and on the plain pages: what was asked for in
 * the address ({@code ?lang=zh}), chosen before in this session or in this browser, or the first of
 * the browser's languages that we know.
 */
@Component("localeResolver")
public final class ChosenLanguage implements LocaleResolver {

    private static final String NAME = "lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        choose(request, Objects.requireNonNull(response), Objects.requireNonNull(locale));
    }

    public static Locale of(HttpServletRequest request) {
        return Stream.of(asked(request), ofSession(request), ofCookie(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ofBrowser(request));
    }

    /** Keeps what the address asked for, so that the next page has it too. */
    public static void keepAsked(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> choose(request, response, language));
    }

    /** Keeps the choice in a cookie and, where there is one, in the session. */
    public static void choose(
            HttpServletRequest request, HttpServletResponse response, Locale language) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(NAME, language);
        }
        Cookie cookie = new Cookie(NAME, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return QueryParameter.of(request, NAME).flatMap(language -> known(request, language));
    }

    private static Optional<Locale> ofSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(kept -> (Locale) kept.getAttribute(NAME));
    }

    private static Optional<Locale> ofCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .findFirst()
                .flatMap(cookie -> known(request, cookie.getValue()));
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        List<Locale> accepted = Collections.list(request.getLocales());
        return accepted.stream()
                .flatMap(locale -> known(request, locale.getLanguage()).stream())
                .findFirst()
                .orElse(offered(request).getFirst());
    }

    private static Optional<Locale> known(HttpServletRequest request, @Nullable String language) {
        return Optional.ofNullable(language)
                .flatMap(Languages::known)
                .filter(offered(request)::contains);
    }

    /** An organisation may offer fewer languages than there are. */
    private static List<Locale> offered(HttpServletRequest request) {
        Object organisation =
                request.getServletContext().getAttribute(Organisation.class.getName());
        return organisation instanceof Organisation known ? known.languages() : Languages.ALL;
    }
}
