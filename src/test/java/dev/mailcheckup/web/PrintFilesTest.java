package dev.mailcheckup.web;

import static dev.mailcheckup.web.PrintedPaper.octets;
import static dev.mailcheckup.web.PrintedPaper.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

/** The lists as PDF: as many sheets as promised in each language, and nothing split. */
class PrintFilesTest {

    private static final int FEW = 12;
    private static final int MANY = 20;

    private final PrintedPaper paper = new PrintedPaper();

    private static Stream<Arguments> languagesAndPapers() {
        return Languages.ALL.stream()
                .flatMap(language ->
                        Stream.of(Arguments.of(language, "a4"), Arguments.of(language, "letter")));
    }

    @ParameterizedTest
    @MethodSource("languagesAndPapers")
    void twelveThingsFitOnTwoSheetsTwentyOnThreeAndNoneIsSplit(Locale language, String format)
            throws IOException {
        for (int number : new int[] {FEW, MANY}) {
            Answers answers = PrintedPaper.withThings(number);
            List<ChecklistItem> items = Plan.of(answers).items();
            assertThat(items).hasSize(number);
            MockHttpServletRequest request = PrintedPaper.request(answers, format);
            List<String> sheets =
                    texts(
                            paper.plan(request, language, format),
                            "plan-" + number + "-" + language.getLanguage() + "-" + format);
            assertThat(sheets).hasSizeLessThanOrEqualTo(number == FEW ? 2 : 3);
            Words words = Words.in(language);
            for (ChecklistItem item : items) {
                ItemText text = ItemText.of(item, Tag.devices(answers), words);
                List<String> whole = new ArrayList<>(text.steps());
                whole.add(text.title());
                assertThat(sheets)
                        .as(text.title())
                        .anyMatch(sheet ->
                                whole.stream().map(PrintedPaper::bare).allMatch(sheet::contains));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languagesAndPapers")
    void theOtherSheetsHaveAFixedLength(Locale language, String format) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        String name = language.getLanguage() + "-" + format;
        assertThat(
                        texts(
                                octets(
                                        paper.files.blank(
                                                new ExtendedModelMap(), language, request, format)),
                                "blank-" + name))
                .hasSize(2);
        assertThat(
                        texts(
                                octets(
                                        paper.files.forClass(
                                                new ExtendedModelMap(), language, request, format)),
                                "class-" + name))
                .hasSize(1);
    }

    @Test
    void withoutAnswersThePageSaysWhatIsMissing() throws IOException {
        ResponseEntity<byte[]> answer =
                paper.files.plan(
                        new ExtendedModelMap(), Locale.ENGLISH, new MockHttpServletRequest(), null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/plan/print");
    }

    @Test
    void whoeverMustWaitIsLedToThePageThatCanBePrinted() throws IOException {
        PrintFiles busy =
                new PrintFiles(
                        paper.pages,
                        PrintedPaper.engine(),
                        (errand, address) -> Optional.of(Duration.ofMinutes(1)));
        ResponseEntity<byte[]> answer =
                busy.blank(
                        new ExtendedModelMap(), Locale.ENGLISH, new MockHttpServletRequest(), null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/print/blank?busy=1");
    }
}
