package dev.mailcheckup.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each page, whoever looks at it. */
@ExtendWith(ChromiumExtension.class)
class EveryPageIT {

    /** A question of each kind: its page is looked at in every way. */
    private static final Set<String> KINDS =
            Set.of("s1", "s3", "s4", "s5", "a2", "q3-1", "q4-1", "q6-2", "q7-1", "q9-1");

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    /** A window of 1280 pixels at a zoom of 200 %. */
    private static final int ZOOMED = 640;

    static List<Locale> languages() {
        return Languages.ALL;
    }

    @Test
    void everyPageIsForEveryone(Page page, RunningApp app) {
        Complaints complaints = Complaints.listen(page, app);
        SoftAssertions.assertSoftly(all -> {
            for (Place place : join(Places.PAGES, Places.STATES)) {
                Places.go(page, place);
                lookAtAll(all, page, place.name());
                all.check(() -> complaints.check(place.name()));
            }
        });
    }

    @Test
    void everyQuestionAndWhatFollowsIsForEveryone(Page page, RunningApp app) {
        Complaints complaints = Complaints.listen(page, app);
        SoftAssertions.assertSoftly(all -> {
            CheckUp.whole(
                    page,
                    question -> {
                        if (KINDS.contains(question)) {
                            lookAtAll(all, page, question);
                        } else {
                            all.check(() -> Accessibility.check(page, question));
                            all.check(() -> NoSidewaysScroll.check(page, question));
                        }
                    });
            for (Place place : Places.ANSWERED) {
                Places.go(page, place);
                lookAtAll(all, page, place.name());
            }
            all.check(() -> complaints.check("the check-up"));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPageSpeaksTheLanguageOnANarrowScreen(Locale language, Pages pages) {
        Page page = pages.as(Visitor.PHONE.in(language.toLanguageTag()));
        SoftAssertions.assertSoftly(all -> {
            for (Place place : Places.PAGES) {
                Places.go(page, place);
                lookAtWords(all, page, place.name(), language);
                Chromium.picture(page, place.name() + "-" + language.toLanguageTag() + "-320");
            }
            CheckUp.whole(page, question -> lookAtWords(all, page, question, language));
            for (String path : List.of("/answers", "/plan", "/plan/calendar", "/plan/print")) {
                Places.go(page, Place.page(path));
                lookAtWords(all, page, path, language);
            }
        });
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

    private static void lookAtAll(SoftAssertions all, Page page, String name) {
        for (Look look : Look.values()) {
            look.on(page);
            all.check(() -> Accessibility.check(page, name + " " + look));
        }
        Chromium.picture(page, name + "-forced");
        Look.LIGHT.on(page);
        all.assertThat(Stillness.moving(page)).as("moves: " + name).isEmpty();
        for (int width : new int[] {ZOOMED, NARROW}) {
            page.setViewportSize(width, 900);
            all.check(() -> NoSidewaysScroll.check(page, name + " at " + width));
            all.assertThat(Targets.tooSmall(page)).as("small: %s at %d", name, width).isEmpty();
        }
        page.setViewportSize(WIDE, 900);
        all.assertThat(Targets.tooSmall(page)).as("small: " + name).isEmpty();
        all.assertThat(Keyboard.unreached(page)).as("not by keyboard: " + name).isEmpty();
    }

    private static void lookAtWords(SoftAssertions all, Page page, String name, Locale language) {
        String where = name + " in " + language;
        all.check(() -> NoSidewaysScroll.check(page, where));
        all.assertThat(page.locator("html").getAttribute("lang"))
                .as(where)
                .isEqualTo(language.toLanguageTag());
        all.assertThat(page.title()).as(where).matches(titles(language));
        all.assertThat(Wording.keys(page)).as(where).isEmpty();
    }

    /** Something of its own before or after the name of the app. */
    private static Pattern titles(Locale language) {
        String[] around = Words.in(language).get("shell.title", "\n").split("\n", -1);
        return Pattern.compile(Pattern.quote(around[0]) + "\\S.*" + Pattern.quote(around[1]));
    }

    private static List<Place> join(List<Place> first, List<Place> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** How a screen shows colours; without motion, or a change of them would still be under way. */
    private enum Look {
        LIGHT(ColorScheme.LIGHT, ForcedColors.NONE),
        DARK(ColorScheme.DARK, ForcedColors.NONE),
        FORCED(ColorScheme.LIGHT, ForcedColors.ACTIVE);

        private final Page.EmulateMediaOptions media;

        Look(ColorScheme scheme, ForcedColors forced) {
            media =
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setForcedColors(forced)
                            .setReducedMotion(ReducedMotion.REDUCE);
        }

        void on(Page page) {
            page.emulateMedia(media);
        }
    }
}
