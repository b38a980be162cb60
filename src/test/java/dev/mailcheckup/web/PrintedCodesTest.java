package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing.Opened;
import dev.mailcheckup.signing.ListSignature;
import dev.mailcheckup.signing.Verdict;
import dev.mailcheckup.wizard.Answers;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The codes on the paper can be scanned, and hold no more than the reader asked for. */
class PrintedCodesTest {

    private static final String CHECK = PrintedPaper.SITE + "/v#";
    private static final String CARRY_ON = PrintedPaper.SITE + "/carry-on#";

    private final PrintedPaper paper = new PrintedPaper();

    @ParameterizedTest
    @CsvSource({"en, a4", "zh, letter"})
    void theCodeSaysThatTheListIsOursAndNothingOfTheAnswers(Locale language, String format)
            throws Exception {
        MockHttpServletRequest request = PrintedPaper.request(PrintedPaper.withThings(12), format);
        byte[] pdf = paper.plan(request, language, format);
        List<String> links = ScannedPaper.codes(pdf);
        assertThat(links).singleElement().asString().startsWith(CHECK + "eyJ");
        Verdict verdict = verified(URI.create(links.getFirst()).getFragment());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Genuine.class,
                        genuine -> assertThat(genuine.list().tasks()).isEqualTo(12));
        String text = String.join("", PrintedPaper.texts(pdf, "code-" + language));
        assertThat(verified(text)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"12, en, a4, 2", "12, zh, letter, 2", "20, en, letter, 3", "20, zh, a4, 3"})
    void whoAsksForItGetsASecondCodeThatOpensTheAnswers(
            int number, Locale language, String format, int most) throws Exception {
        Answers answers = PrintedPaper.withThings(number);
        MockHttpServletRequest request = PrintedPaper.request(answers, format);
        request.setParameter("answers", "open");
        byte[] pdf = paper.plan(request, language, format);
        assertThat(PrintedPaper.texts(pdf, "opens-" + number + "-" + language + "-" + format))
                .hasSizeLessThanOrEqualTo(most);
        List<String> links = ScannedPaper.codes(pdf);
        assertThat(links).hasSize(2);
        assertThat(links).anyMatch(link -> link.startsWith(CHECK));
        assertThat(opened(links).answers()).isEqualTo(answers);
    }

    /** Every question answered, every thing ticked off or put aside. */
    @ParameterizedTest
    @CsvSource({"en, a4", "en, letter"})
    void theLargestCheckUpCanBeScannedToo(Locale language, String format) throws Exception {
        MockHttpServletRequest request = PrintedPaper.request(PrintedPaper.MOST, format);
        request.setParameter("answers", "open");
        Set<Task> some = EnumSet.range(Task.ANSWER_THREAT, Task.TURN_ON_GUARD);
        Set<Task> others = EnumSet.complementOf(EnumSet.copyOf(some));
        request.getSession().setAttribute(Done.class.getName(), new Done(some));
        request.getSession().setAttribute(NotForMe.class.getName(), new NotForMe(others));
        Progress opened = opened(ScannedPaper.codes(paper.plan(request, language, format)));
        assertThat(opened.answers()).isEqualTo(PrintedPaper.MOST);
        assertThat(opened.done()).isEqualTo(new Done(some));
        assertThat(opened.aside()).isEqualTo(new NotForMe(others));
    }

    private Verdict verified(String code) {
        return ListSignature.verify(code, paper.keys.published(Instant.now()));
    }

    private Progress opened(List<String> links) {
        String link =
                links.stream().filter(one -> one.startsWith(CARRY_ON)).findFirst().orElseThrow();
        return ((Opened.Readable) paper.sealing.open(link.substring(CARRY_ON.length()))).progress();
    }
}
