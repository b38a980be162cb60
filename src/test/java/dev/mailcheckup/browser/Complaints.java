package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What the browser complained about and which foreign servers a page asked. Start to listen before
 * the page is opened.
 */
public final class Complaints {

    private final List<String> heard = new ArrayList<>();

    private Complaints() {}

    public static Complaints listen(Page page, RunningApp app) {
        Complaints complaints = new Complaints();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.heard.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.heard.add("page error: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.heard.add(response.status() + " for " + response.url());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(app.url("/"))
                    && !url.startsWith("data:")
                    && !url.startsWith("blob:")) {
                complaints.heard.add("asked another server: " + url);
            }
        });
        return complaints;
    }

    /** Fails with all complaints since the last check. */
    public void check(String where) {
        List<String> all = List.copyOf(heard);
        heard.clear();
        assertThat(all).as(where).isEmpty();
    }
}
