package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.signing.ListSignature;
import dev.mailcheckup.signing.Verdict;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Choice;
import dev.mailcheckup.wizard.Paths;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The lists as PDF: as many sheets as promised, nothing split, and a code that can be scanned. */
class PrintFilesTest {

    private static final int DOTS_PER_INCH = 200;

    private final KeyRing keys = KeyRing.fresh(Instant.now());
    private final PrintPages pages = new PrintPages(keys);
    private final PrintFiles files =
            new PrintFiles(pages, engine(), (errand, address) -> Optional.empty());

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

    private static final Answers MOST = most();

    /**
     * Someone who looks after all kinds of devices and gives each answer that adds a thing to do.
     */
    private static Answers most() {
        List<Question> asked = new ArrayList<>();
        Answers setUp =
                Answers.NONE
                        .with("s1", "both")
                        .with("s1b", "yes")
                        .with("s3", Tag.DEVICES.stream().map(Tag::code).toList());
        Answers answers = Paths.walk(setUp, Paths.Habit.NOT_SURE, asked::add);
        for (Question question : asked) {
            for (Row row : question.rows().apply(answers)) {
                for (Choice choice : row.choices()) {
                    Answers other = answers.with(question.key(row), choice.code());
                    boolean isSetUp = question.key(row).startsWith("s");
                    answers = !isSetUp && things(other) > things(answers) ? other : answers;
                }
            }
        }
        return answers;
    }

    private static int things(Answers answers) {
        return Plan.of(answers).items().size();
    }

    /** The same visitor, with only so many things left. */
    private static Answers withThings(int number) {
        Answers answers = Answers.NONE;
        for (boolean setUp : new boolean[] {true, false}) {
            for (Map.Entry<String, List<String>> row : new TreeMap<>(MOST.byRow()).entrySet()) {
                Answers more = answers.with(row.getKey(), row.getValue());
                if (row.getKey().startsWith("s") == setUp && things(more) <= number) {
                    answers = more;
                }
            }
        }
        return answers;
    }

    private byte[] plan(Answers answers, Locale language, String paper) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plan/print.pdf");
        request.setScheme("https");
        request.setServerName("checkup.of-our-office.example");
        request.setServerPort(443);
        request.getSession().setAttribute(Answers.class.getName(), answers);
        Country country = Country.of(paper.equals("letter") ? "US" : "DE");
        request.getSession().setAttribute(Country.class.getName(), country);
        return octets(files.plan(new ExtendedModelMap(), language, request, paper));
    }

    private static byte[] octets(ResponseEntity<byte[]> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(answer.getBody());
    }

    @ParameterizedTest
    @CsvSource({
        "12, en, a4, 2",
        "12, en, letter, 2",
        "12, zh, a4, 2",
        "12, zh, letter, 2",
        "20, en, a4, 3",
        "20, en, letter, 3",
        "20, zh, a4, 3",
        "20, zh, letter, 3"
    })
    void aListFitsOnItsSheetsAndNoThingIsSplit(int number, Locale language, String paper, int most)
            throws IOException {
        Answers answers = withThings(number);
        List<ChecklistItem> items = Plan.of(answers).items();
        assertThat(items).hasSize(number);
        List<String> sheets =
                texts(plan(answers, language, paper), "plan-" + number + language + paper);
        assertThat(sheets).hasSizeLessThanOrEqualTo(most);
        Words words = Words.in(language);
        for (ChecklistItem item : items) {
            ItemText text = ItemText.of(item, Tag.devices(answers), words);
            List<String> whole = new ArrayList<>(text.steps());
            whole.add(text.title());
            assertThat(sheets)
                    .as(text.title())
                    .anyMatch(sheet ->
                            whole.stream().map(PrintFilesTest::bare).allMatch(sheet::contains));
        }
    }

    private static List<String> texts(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "paper"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                sheets.add(bare(text.getText(document)));
            }
            return sheets;
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Grey at 200 dots an inch is what a cheap office scanner makes of it. */
    @ParameterizedTest
    @CsvSource({"en, a4", "zh, letter"})
    void theCodeCanBeScannedFromGreyPaper(Locale language, String paper) throws Exception {
        byte[] pdf = plan(withThings(12), language, paper);
        String link = scanned(pdf).orElseThrow();
        assertThat(link).startsWith("https://checkup.of-our-office.example/v#eyJ");
        Verdict verdict =
                ListSignature.verify(URI.create(link).getFragment(), keys.published(Instant.now()));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Genuine.class,
                        genuine -> assertThat(genuine.list().tasks()).isEqualTo(12));
        String text = String.join("", texts(pdf, "code-" + language));
        assertThat(ListSignature.verify(text, keys.published(Instant.now()))).isEqualTo(verdict);
    }

    private static Optional<String> scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage grey =
                        renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
                try {
                    return Optional.of(
                            new QRCodeReader()
                                    .decode(
                                            new BinaryBitmap(
                                                    new HybridBinarizer(
                                                            new BufferedImageLuminanceSource(
                                                                    grey))),
                                            Map.of(DecodeHintType.TRY_HARDER, true))
                                    .getText());
                } catch (NotFoundException e) {
                    // The next page may have it.
                }
            }
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, a4", "en, letter", "zh, a4", "zh, letter"})
    void theOtherSheetsHaveAFixedLength(Locale language, String paper) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(
                        texts(
                                octets(
                                        files.blank(
                                                new ExtendedModelMap(), language, request, paper)),
                                "blank-" + language + paper))
                .hasSize(2);
        assertThat(
                        texts(
                                octets(
                                        files.forClass(
                                                new ExtendedModelMap(), language, request, paper)),
                                "class-" + language + paper))
                .hasSize(1);
    }

    @Test
    void withoutAnswersThePageSaysWhatIsMissing() throws IOException {
        ResponseEntity<byte[]> answer =
                files.plan(
                        new ExtendedModelMap(), Locale.ENGLISH, new MockHttpServletRequest(), null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/plan/print");
    }

    @Test
    void whoeverMustWaitIsLedToThePageThatCanBePrinted() throws IOException {
        PrintFiles busy =
                new PrintFiles(
                        pages, engine(), (errand, address) -> Optional.of(Duration.ofMinutes(1)));
        ResponseEntity<byte[]> answer =
                busy.blank(
                        new ExtendedModelMap(), Locale.ENGLISH, new MockHttpServletRequest(), null);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
        assertThat(answer.getHeaders().getLocation()).hasToString("/print/blank?busy=1");
    }
}
