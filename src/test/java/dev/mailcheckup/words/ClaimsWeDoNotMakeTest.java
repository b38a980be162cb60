package dev.mailcheckup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    private record Traits(String claim, String takenBack, String never) {}

    private static final Map<String, Traits> TRAITS =
            Map.of(
                    "en",
                    new Traits(
                            "\\b(safe|secure|secured|protected)\\b",
                            "not proof",
                            "\\b(victims?|hacked|simply|just|easy|easily)\\b|100 ?%"),
                    "zh",
                    new Traits(
                            "(您|邮箱|邮件|密码|设备)[^。；，]{0,6}(是|很|更|已经)安全(?!的设置)",
                            "不能证明|没有说明",
                            "受害者|绝对|百分之百|100 ?%"),
                    "de",
                    new Traits(
                            "\\b(ist|sind|bleibt|bleiben)\\b(?! nicht)[^.!?]{0,15}"
                                    + "(?<!fast )\\b(sicher|geschützt)\\b",
                            "beweist nicht|sagen, ob|wir (ziemlich )?sicher",
                            "\\b(Opfer|gehackt\\w*|kinderleicht)\\b|100 ?%"),
                    "fr",
                    new Traits(
                            "\\b(êtes|est|sont|reste|restent)\\b(?! pas)[^.!?]{0,12}"
                                    + "\\b(en sécurité|protégée?s?|sécurisée?s?)\\b",
                            "ne prouve pas",
                            "\\b(victimes?|piratée?s?)\\b|100 ?%"),
                    "es",
                    new Traits(
                            "\\b(está|están|queda|quedan)\\b[^.!?]{0,12}"
                                    + "\\b(segur[oa]s|a salvo)\\b",
                            "no prueba",
                            "\\b(víctimas?|hackead[oa]s?)\\b|100 ?%"),
                    "pt",
                    new Traits(
                            "\\b(está|estão|fica|ficam)\\b[^.!?]{0,12}"
                                    + "\\b(segur[oa]s|a salvo|protegid[oa]s?)\\b",
                            "não prova",
                            "\\b(vítimas?|hackead[oa]s?)\\b|100 ?%"),
                    "ja",
                    new Traits(
                            "(あなた|メール|パスワード|端末|アカウント)[^。、]{0,8}は(もう)?(安全|大丈夫)です",
                            "証明",
                            "被害者|ハッキングされ|100 ?[%％]"));

    static List<String> languages() {
        return Languages.codes();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextSaysThatTheReaderIsSafe(String language) throws IOException {
        Traits traits = Objects.requireNonNull(TRAITS.get(language), language);
        Set<String> wrong = new TreeSet<>();
        Pattern claims = pattern(traits.claim());
        Pattern proof = pattern(traits.takenBack());
        Pattern unwanted = pattern(traits.never());
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

    private static Pattern pattern(String traits) {
        return Pattern.compile(traits, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
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
