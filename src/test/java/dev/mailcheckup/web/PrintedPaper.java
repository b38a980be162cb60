package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.progress.seal.Sealer;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Choice;
import dev.mailcheckup.wizard.Paths;
import dev.mailcheckup.wizard.Question;
import dev.mailcheckup.wizard.Row;
import dev.mailcheckup.wizard.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Lists as PDF without a server, for visitors with a given number of things to do. */
final class PrintedPaper {

    /** The whole address stands on the paper, so it is as long as such addresses are. */
    static final String SITE = "https://checkup.of-our-office.example";

    static final Answers MOST = most();

    final KeyRing keys = KeyRing.fresh(Instant.now());
    final Sealing sealing = new Sealer(keys);
    final PrintPages pages = new PrintPages(keys, sealing);
    final PrintFiles files = new PrintFiles(pages, engine(), (errand, address) -> Optional.empty());

    static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }

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
    static Answers withThings(int number) {
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

    /** A request of someone who has given these answers. */
    static MockHttpServletRequest request(Answers answers, String paper) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plan/print.pdf");
        request.setScheme("https");
        request.setServerName(SITE.substring("https://".length()));
        request.setServerPort(443);
        request.getSession().setAttribute(Answers.class.getName(), answers);
        Country country = Country.of(paper.equals("letter") ? "US" : "DE");
        request.getSession().setAttribute(Country.class.getName(), country);
        return request;
    }

    byte[] plan(MockHttpServletRequest request, Locale language, String paper) throws IOException {
        return octets(files.plan(new ExtendedModelMap(), language, request, paper));
    }

    static byte[] octets(ResponseEntity<byte[]> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(answer.getBody());
    }

    /** The text of each sheet without any white space; the file stays to be looked at. */
    static List<String> texts(byte[] pdf, String name) throws IOException {
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

    static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
