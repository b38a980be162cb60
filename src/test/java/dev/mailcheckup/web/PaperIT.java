package dev.mailcheckup.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.Accessibility;
import dev.mailcheckup.browser.ChromiumExtension;
import dev.mailcheckup.browser.ChromiumExtension.Pages;
import dev.mailcheckup.browser.NoSidewaysScroll;
import dev.mailcheckup.browser.Visitor;
import dev.mailcheckup.browser.Walk;
import dev.mailcheckup.words.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reader's list as a browser prints it. */
@ExtendWith(ChromiumExtension.class)
class PaperIT {

    private static final int QUESTIONS = 8;
    private static final Pattern PLAN = Pattern.compile(".*/plan$");
    private static final Pattern ANSWERS = Pattern.compile(".*/answers$");

    /** Shows so many things to do: the last ones are left out, or all are shown once more. */
    private static final String SHOW =
            """
            number => {
              const items = () => [...document.querySelectorAll('.item')];
              const first = items();
              for (let i = 0; items().length < number; i++) {
                items().at(-1).after(first[i % first.length].cloneNode(true));
              }
              items().slice(number).forEach(item => item.remove());
              items().forEach((item, i) => {
                item.querySelector('h3').prepend(`<${i}:`);
                item.lastElementChild.lastElementChild.append(`${i}>`);
              });
            }\
            """;

    @Test
    void twelveThingsFitOnTwoSheetsTwentyOnThreeAndNoneIsSplit(Pages pages) throws IOException {
        Page page = pages.as(Visitor.DESKTOP);
        knowNothing(page);
        for (String language : Languages.codes()) {
            for (String paper : List.of("a4", "letter")) {
                for (int number : new int[] {12, 20}) {
                    page.navigate("/plan/print?paper=" + paper + "&lang=" + language);
                    page.evaluate(SHOW, number);
                    assertThat(page.locator(".item")).hasCount(number);
                    List<String> sheets =
                            sheets(page, "browser-" + number + "-" + language + "-" + paper);
                    assertThat(sheets).hasSize(number == 12 ? 2 : 3);
                    for (int i = 0; i < number; i++) {
                        String begin = "<" + i + ":";
                        String end = i + ">";
                        assertThat(sheets)
                                .as("thing %d of %d, %s, %s", i, number, language, paper)
                                .anyMatch(sheet -> sheet.contains(begin) && sheet.contains(end));
                    }
                }
            }
        }
    }

    @Test
    void theListIsForEveryoneOnScreenToo(Pages pages) {
        Page page = pages.as(Visitor.PHONE);
        knowNothing(page);
        for (String language : Languages.codes()) {
            page.navigate("/plan/print?lang=" + language);
            assertThat(page.locator(".seal img")).isVisible();
            NoSidewaysScroll.check(page, "list in " + language);
            Accessibility.check(page, "list in " + language);
        }
        byte[] pdf = page.request().get("/plan/print.pdf?paper=a4&lang=zh").body();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void theSecondCodeOpensTheAnswersOnAnotherDevice(Pages pages) throws IOException {
        Page page = pages.as(Visitor.PHONE);
        knowNothing(page);
        page.navigate("/plan/print?paper=a4");
        assertThat(page.locator(".opening")).hasCount(0);
        page.getByText("Let the code open my answers again").click();
        assertThat(page.locator(".opening img")).isVisible();
        assertThat(page.locator(".opening")).containsText("Anyone who scans this paper can read");
        assertThat(page.locator("nav")).containsText("Leave my answers off the paper");
        NoSidewaysScroll.check(page, "list that opens answers");
        Accessibility.check(page, "list that opens answers");
        List<String> codes =
                ScannedPaper.codes(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
        assertThat(codes).hasSize(2);
        String opening =
                codes.stream().filter(code -> code.contains("/carry-on#")).findAny().orElseThrow();
        String check = codes.stream().filter(code -> code.contains("/v#")).findAny().orElseThrow();

        Page other = pages.as(Visitor.DESKTOP);
        other.navigate(opening);
        assertThat(other.locator("main")).containsText(QUESTIONS + " questions are answered.");
        other.getByText("Carry on with these answers").click();
        assertThat(other).hasURL(PLAN);

        int middle = opening.length() - 100;
        String damaged = opening.substring(0, middle) + opening.substring(middle + 1);
        for (String foreign : List.of(damaged, check.replace("/v#", "/carry-on#"))) {
            Page stranger = pages.as(Visitor.DESKTOP);
            stranger.navigate(foreign);
            assertThat(stranger.locator(".error-summary")).containsText("We could not read this.");
            assertThat(stranger.getByText("Open the file")).isVisible();
        }
    }

    /** Says "I am not sure" to the questions of the short check. */
    private static void knowNothing(Page page) {
        Walk walk = Walk.ofEight(page);
        for (int asked = 0; !walk.question().isEmpty(); asked++) {
            assertThat(asked).isLessThan(QUESTIONS);
            // The password has a box of its own, so that question is passed over.
            if (walk.question().equals("q4-1")) {
                walk.skip();
            } else {
                for (Locator group : page.locator("vaadin-radio-group").all()) {
                    group.locator("vaadin-radio-button").last().click();
                }
                walk.proceed();
            }
        }
        assertThat(page).hasURL(ANSWERS);
    }

    private static List<String> sheets(Page page, String name) throws IOException {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(number);
                text.setEndPage(number);
                sheets.add(text.getText(document).replaceAll("\\s+", ""));
            }
        }
        return sheets;
    }
}
