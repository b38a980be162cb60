package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No text tells readers that they, or their mail, are safe: we saw a little and were told the rest.
 */
class ClaimsWeDoNotMakeTest {

    /** The word stands in a question, in an answer, or beside what cannot be said. */
    private static final Set<String> NO_CLAIM =
            Set.of(
                    "start.title",
                    "check.q5-2.title",
                    "check.q6-2.no",
                    "finding.cert-weak-key.meaning",
                    "finding.no-answer.meaning",
                    "finding.nothing-reachable.meaning");

    /** Words that claim something, those that take it back, and those we never use. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "en ~ \\b(safe|secure|secured|protected)\\b ~ not proof"
                        + " ~ \\b(victims?|hacked|simply|just|easy|easily)\\b|100 ?%",
                "zh ~ (您|邮箱|邮件|密码|设备)[^。；，]{0,6}(是|很|更|已经)安全(?!的设置) ~ 不能证明|没有说明"
                        + " ~ 受害者|绝对|百分之百|100 ?%"
            })
    void noTextSaysThatTheReaderIsSafe(
            String language, String claim, String takenBack, String never) throws IOException {
        Set<String> wrong = new TreeSet<>();
        Pattern claims = Pattern.compile(claim.strip(), Pattern.CASE_INSENSITIVE);
        Pattern proof = Pattern.compile(takenBack.strip());
        Pattern unwanted = Pattern.compile(never.strip(), Pattern.CASE_INSENSITIVE);
        for (String area : Words.AREAS) {
            read(area, language)
                    .forEach((key, value) -> {
                        String text = value.toString();
                        boolean claimed =
                                claims.matcher(text).find() && !proof.matcher(text).find();
                        if (claimed && !NO_CLAIM.contains(key.toString())
                                || unwanted.matcher(text).find()) {
                            wrong.add(key + "=" + text);
                        }
                    });
        }
        assertThat(wrong).isEmpty();
    }

    private static Properties read(String area, String suffix) throws IOException {
        String name = "/words/" + area + "_" + suffix + ".properties";
        Properties properties = new Properties();
        try (InputStream stream =
                Objects.requireNonNull(
                        ClaimsWeDoNotMakeTest.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
