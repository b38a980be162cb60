package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for each page, whoever looks at it: in both languages, light and dark, wide and
 * narrow.
 */
@ExtendWith(ChromiumExtension.class)
class EveryPageIT {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "mail",
                    "provider",
                    "password",
                    "address",
                    "address/look",
                    "quiz",
                    "signature",
                    "signature/check",
                    "check",
                    "answers",
                    "plan",
                    "plan/calendar",
                    "save",
                    "save/browser",
                    "save/link",
                    "save/file",
                    "carry-on",
                    "deleted",
                    "help/threat",
                    "help/clicked",
                    "help/ports",
                    "print/blank",
                    "print/class",
                    "v",
                    "plan/print",
                    "no/such/page");
    private static final Map<String, Pattern> TITLES =
            Map.of(
                    "en", Pattern.compile(".+ - Mail Checkup"),
                    "zh-Hans", Pattern.compile(".*[\u4e00-\u9fff].* - 邮箱体检"));
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void everyPageIsForEveryone(String language, Pages pages, RunningApp app) {
        Page page = pages.as(Visitor.DESKTOP.in(language));
        Complaints complaints = Complaints.listen(page, app);
        for (String path : PAGES) {
            page.navigate("/" + path);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page).hasTitle(TITLES.get(language));
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("#content :not(:defined)")).hasCount(0);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                NoSidewaysScroll.check(page, path + " " + language + " " + width);
                for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    Visitor visitor = new Visitor(language, colours, width, false);
                    String name = (path.isEmpty() ? "start" : path.replace('/', '-'));
                    Chromium.picture(page, name + "-" + visitor.name());
                    Accessibility.check(page, "/" + path + " for " + visitor.name());
                }
            }
            complaints.check("/" + path + " in " + language);
        }
    }

    @Test
    void everyPageCanBeWalkedByKeyboard(Page page) {
        for (String path : PAGES) {
            page.navigate("/" + path);
            assertThat(page.locator("h1")).isVisible();
            assertThat(Keyboard.unreached(page)).as("/" + path).isEmpty();
        }
    }

    @Test
    void theFirstTabLeadsPastTheHeader(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#content a").first()).isFocused();
    }

    @Test
    void noRouteIsForgottenHere() {
        List<String> routes =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .withImportOption(location -> location.contains("/ui/"))
                                .importPackages("dev.mailcheckup")
                                .stream()
                                .filter(type -> type.isAnnotatedWith(Route.class))
                                .map(type -> type.getAnnotationOfType(Route.class).value())
                                .toList();
        assertThat(routes).isNotEmpty();
        assertThat(PAGES).containsAll(routes);
    }
}
