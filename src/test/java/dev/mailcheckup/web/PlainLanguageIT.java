package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.browser.RunningApp;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A language chosen on a page without script lasts, and sessions live in cookies only. */
class PlainLanguageIT {

    private static final Pattern IN_CHINESE = Pattern.compile("<html [^>]*lang=\"zh-Hans\"");

    private final RunningApp app = RunningApp.shared();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient visitor = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient stranger = HttpClient.newHttpClient();

    @Test
    void theLanguageOfALinkHoldsForTheNextPages() throws Exception {
        assertThat(get(visitor, "/help/threat?lang=zh")).containsPattern(IN_CHINESE);
        assertThat(get(visitor, "/help/threat?country=GB")).containsPattern(IN_CHINESE);
        assertThat(get(visitor, "/print/blank?paper=letter")).containsPattern(IN_CHINESE);
        assertThat(cookies.getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .containsExactly("lang");
    }

    @Test
    void withoutCookiesTheFormAndTheLinksCarryIt() throws Exception {
        assertThat(get(stranger, "/help/threat?lang=zh"))
                .contains("<input type=\"hidden\" name=\"lang\" value=\"zh\"");
        assertThat(get(stranger, "/print/blank?paper=a4&lang=zh"))
                .contains("\"/print/blank?paper=letter&amp;lang=zh\"");
        assertThat(get(stranger, "/help/threat")).doesNotContain("name=\"lang\"");
    }

    @Test
    void aSessionIdInAnAddressIsNotHonoured() throws Exception {
        get(visitor, "/");
        get(visitor, "/help/threat?lang=zh");
        String session =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        String page = get(stranger, "/help/threat;jsessionid=" + session);
        assertThat(page).contains("<html lang=\"en\"").doesNotContain("jsessionid");
    }

    private String get(HttpClient client, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(app.url(path))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
