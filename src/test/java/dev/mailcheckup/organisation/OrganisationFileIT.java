package dev.mailcheckup.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.RunningApp;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program with a file of an organisation, good and bad. */
@ExtendWith(ChromiumExtension.class)
class OrganisationFileIT {

    private static final Path EXAMPLE = Path.of("docs/examples/organisation.yaml");

    private static RunningApp app;

    @BeforeAll
    static void start() {
        app = RunningApp.start("--mailcheckup.organisation=" + EXAMPLE.toAbsolutePath());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void aBadFileStopsTheStartWithOneMessage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("organisation.yaml");
        Files.writeString(file, "name: Example\n\npassword:\n  lenght: 14\n");
        assertThatThrownBy(() -> RunningApp.start("--mailcheckup.organisation=" + file).close())
                .hasMessageContaining(
                        "The organisation file "
                                + file
                                + " cannot be used. Line 4: \"lenght\" is not known. Expected"
                                + " here: length, classes, change.")
                .satisfies(thrown ->
                        assertThat(thrown.getMessage())
                                .doesNotContain("\tat ")
                                .doesNotContain("Tomcat")
                                .containsOnlyOnce("lenght"));
    }

    @Test
    void aMissingFileStopsTheStartToo(@TempDir Path folder) {
        Path file = folder.resolve("nowhere.yaml");
        assertThatThrownBy(() -> RunningApp.start("--mailcheckup.organisation=" + file).close())
                .hasMessageContaining(file + " cannot be used. There is no such file.");
    }

    @Test
    void itsPasswordRuleIsTickedBesideTheEvidence(Pages pages) {
        for (Visitor visitor : new Visitor[] {Visitor.DESKTOP, Visitor.PHONE.in("zh-CN").dark()}) {
            Page page = pages.as(visitor);
            page.navigate(app.url("/password"));
            Locator box = page.locator("password-check");
            boolean chinese = visitor.language().startsWith("zh");
            assertThat(box).containsText(chinese ? "示例大学的要求" : "Example University asks");
            assertThat(box).containsText(chinese ? "准备好了" : "Ready");
            Locator length = box.locator(".column li").first();
            box.locator("input").fill("Kettle-orbit1");
            assertThat(length).hasClass("no");
            box.locator("input").fill("Kettle-orbit12");
            assertThat(length).hasClass("yes");
            Accessibility.check(page, "password of an organisation " + visitor.name());
            NoSidewaysScroll.check(page, "password of an organisation " + visitor.name());
        }
    }

    @Test
    void aPasswordByItsRuleIsFineInTheCheckUp(Page page) {
        page.navigate(app.url("/check"));
        Walk walk = Walk.at(page).choose("For my work or a group").skipTo("q4-1");
        Locator box = page.locator("password-check");
        // The rule asks for three kinds of signs; here is no big letter.
        box.locator("input").fill("kettle-orbit-lamp-77");
        walk.leave(() -> box.locator("button.use").click());
        page.navigate(app.url("/answers"));
        assertThat(page.locator("main")).containsText("Checked in your browser: strong");
    }

    @Test
    void planAndPaperNameTheHelpDesk(Page page) {
        page.navigate(app.url("/check/short"));
        page.locator("vaadin-radio-button").first().click();
        page.locator(".actions vaadin-button").first().click();
        assertThat(page.locator(".step-of")).not().containsText("Step 1 of");
        page.navigate(app.url("/plan"));
        assertThat(page.locator("main")).containsText("Mails that look wrong go to phishing@");
        assertThat(page.locator("main")).containsText("+44 20 7946 0000");
        assertThat(page.locator("main")).containsText("own file exchange");
        Accessibility.check(page, "plan of an organisation");
        page.navigate(app.url("/plan/print"));
        assertThat(page.locator(".organisation")).containsText("Example University asks");
        assertThat(page.locator(".organisation")).containsText("help@university.example");
        Accessibility.check(page, "paper of an organisation");
        page.navigate(app.url("/help/threat"));
        assertThat(page.locator(".report")).containsText("At Example University, send it on to");
        page.navigate(app.url("/help/clicked"));
        assertThat(page.locator(".report")).containsText("Help at Example University");
        assertThat(page.locator(".report")).containsText("+44 20 7946 0000");
    }

    @Test
    void whoseMailIsPrivateOnlyIsAskedNothing(Page page) {
        page.navigate(app.url("/check"));
        Walk.at(page).choose("Only for me or my family");
        page.navigate(app.url("/plan"));
        assertThat(page.locator("main h1")).hasText("Your plan");
        assertThat(page.locator("main .organisation")).hasCount(0);
        page.navigate(app.url("/plan/print"));
        assertThat(page.locator(".seal")).isVisible();
        assertThat(page.locator(".organisation")).hasCount(0);
    }
}
