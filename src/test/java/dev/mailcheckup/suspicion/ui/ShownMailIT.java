package dev.mailcheckup.suspicion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.HostileHtml;
import dev.mailcheckup.message.mime.MailShowing;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hostile mails in a real browser: none of them loads, runs, opens or leads anywhere. */
@ExtendWith(ChromiumExtension.class)
class ShownMailIT {

    private static final String SHOW =
            """
            frame => {
              const box = document.createElement('div');
              document.body.append(box);
              box.innerHTML = frame;
              return new Promise(done => { box.firstChild.onload = () => done(); });
            }
            """;

    /** What a page asked for or did since it was watched. */
    private static final class Watch {

        private final List<String> seen = new ArrayList<>();

        Watch(Page page) {
            page.context()
                    .onRequest(request -> {
                        if (!request.url().startsWith("data:")) {
                            seen.add("asked for " + request.url());
                        }
                    });
            page.onDialog(dialog -> {
                seen.add("dialog " + dialog.message());
                dialog.dismiss();
            });
            page.onPopup(popup -> seen.add("popup " + popup.url()));
            page.onDownload(download -> seen.add("download " + download.url()));
        }
    }

    @Test
    void inThePageOfTheAppNothingHappens(Page page, RunningApp app) {
        page.navigate("/mail");
        page.locator("#mail-explain").waitFor();
        page.waitForTimeout(1_000);
        Watch watch = new Watch(page);
        HostileHtml.all()
                .forEach((name, html) -> {
                    page.evaluate(SHOW, ShownFrame.html(shown(html), "mail"));
                    Frame frame = page.frames().getLast();
                    frame.locator("body").waitFor();
                    clickAround(frame);
                    page.waitForTimeout(20);
                    assertThat(watch.seen).as(name).isEmpty();
                    assertThat(page.url()).as(name).isEqualTo(app.url("/mail"));
                    page.evaluate("() => document.body.lastChild.remove()");
                });
        page.waitForTimeout(500);
        assertThat(watch.seen).isEmpty();
        assertThat(page.evaluate("() => window.ran")).isNull();
    }

    /** Without its frame's sandbox and without any policy the document is as harmless. */
    @Test
    void theDocumentAloneIsHarmlessToo(Page page) {
        Watch watch = new Watch(page);
        HostileHtml.all()
                .forEach((name, html) -> {
                    String bare = shown(html).replaceFirst("<meta http-equiv=[^>]*>", "");
                    assertThat(bare).doesNotContain("Content-Security-Policy");
                    page.setContent(bare);
                    clickAround(page.mainFrame());
                    page.waitForTimeout(20);
                    assertThat(watch.seen).as(name).isEmpty();
                    assertThat(page.evaluate("() => window.ran")).as(name).isNull();
                });
    }

    @Test
    void theWatchSeesWhatTheHostileMailsDoWhenTheyAreNotRewritten(Page page) {
        Watch watch = new Watch(page);
        Map<String, String> all = HostileHtml.all();
        for (String name : List.of("script", "picture", "style sheet import", "svg load handler")) {
            watch.seen.clear();
            page.setContent(all.get(name));
            page.waitForTimeout(200);
            assertThat(watch.seen).as(name).anyMatch(seen -> seen.contains("leak.example"));
        }
    }

    @Test
    void theFrameHasAnOriginOfItsOwnAndRunsNothing(Page page) {
        page.navigate("/mail");
        page.locator("#mail-explain").waitFor();
        page.evaluate(SHOW, ShownFrame.html(shown("hello"), "a \"mail\" <b>"));
        Locator frame = page.locator("iframe").last();
        assertThat(frame.getAttribute("sandbox")).isEmpty();
        assertThat(frame.getAttribute("title")).isEqualTo("a \"mail\" <b>");
        assertThat(frame.evaluate("frame => frame.contentDocument")).isNull();
        assertThat(page.frames().getLast().locator("body").innerText()).contains("hello");
    }

    @Test
    void hiddenTextOpensByKeyboardWithoutScript(Page page) {
        page.setContent(ShownFrame.html(shown("seen<p style='display:none'>not seen</p>"), "mail"));
        Frame frame = page.frames().getLast();
        frame.locator("summary").focus();
        page.keyboard().press("Enter");
        frame.locator("details[open]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** What a curious reader may try with the mouse. */
    private static void clickAround(Frame frame) {
        for (Locator spot :
                frame.locator(".link, .button, .instead, img").all().stream().limit(3).toList()) {
            spot.dispatchEvent("click");
        }
    }

    private static String shown(String html) {
        String mail =
                "From: a@one.example\nTo: b@two.example\nSubject: hello\n"
                        + "Content-Type: text/html; charset=utf-8\n\n"
                        + html;
        return MailShowing.show(
                        MessageParser.parse(
                                mail.getBytes(StandardCharsets.UTF_8), MessageLimits.STANDARD),
                        List.of(),
                        Words.in(Languages.ENGLISH))
                .document();
    }
}
