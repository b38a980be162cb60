package dev.mailcheckup.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import dev.mailcheckup.browser.ChromiumExtension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file that ships says in Chromium what the same classes say here. */
@ExtendWith(ChromiumExtension.class)
class PasswordParityIT {

    private static final Pattern GUESSES = Pattern.compile("\"guesses\":([^,]+),");
    private static final double ROUNDING = 1e-9;

    private static final String MEASURE =
            """
            async passwords => {
              const worker = new Worker('/password/worker.js', {type: 'module'});
              const answer = () => new Promise(done => { worker.onmessage = e => done(e.data); });
              await answer();
              const reports = [];
              const start = performance.now();
              for (const password of passwords) {
                worker.postMessage({number: 0, password, ownWords: ''});
                reports.push((await answer()).report);
              }
              const millis = (performance.now() - start) / passwords.length;
              worker.terminate();
              return {reports, millis};
            }
            """;

    @Test
    void theBrowserSaysTheSameAsTheJvm(Page page) {
        List<String> passwords =
                MadePasswords.make(Integer.getInteger("mailcheckup.parity", 600), 42);
        page.navigate("/password");
        Map<?, ?> answer = (Map<?, ?>) Objects.requireNonNull(page.evaluate(MEASURE, passwords));
        List<?> reports = (List<?>) Objects.requireNonNull(answer.get("reports"));
        PasswordStrength here =
                new PasswordStrength(Lexicon.parse(PackedLexicon.read()), List.of());
        int rounded = 0;
        for (int i = 0; i < passwords.size(); i++) {
            String there = reports.get(i).toString();
            PasswordReport report = here.of(passwords.get(i));
            double guesses = guesses(there);
            assertThat(guesses)
                    .as(passwords.get(i))
                    .isCloseTo(report.guesses(), within(report.guesses() * ROUNDING));
            rounded += guesses == report.guesses() ? 0 : 1;
            assertThat(withoutGuesses(there)).isEqualTo(withoutGuesses(ReportJson.write(report)));
        }
        System.out.printf(
                "password parity: %d equal, %d differ by rounding only, %s ms each in the worker%n",
                passwords.size() - rounded, rounded, answer.get("millis"));
    }

    private static double guesses(String json) {
        Matcher matcher = GUESSES.matcher(json);
        assertThat(matcher.find()).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static String withoutGuesses(String json) {
        return GUESSES.matcher(json).replaceFirst("");
    }
}
