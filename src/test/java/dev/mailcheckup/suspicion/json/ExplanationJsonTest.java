package dev.mailcheckup.suspicion.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.reading.ReadMails;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other programs read these names: one that is missing or has another type breaks them. */
class ExplanationJsonTest {

    private static final Set<String> OPEN = Set.of("weighing.shares", "findings[].evidence");

    @Test
    void theNamesAndTypesAreThoseOfTheContract() throws IOException {
        Set<String> shape = new TreeSet<>();
        collect("", json(null), shape);
        assertThat(shape).isEqualTo(new TreeSet<>(contract()));
    }

    @Test
    void wordsAddAndChangeNothing() throws IOException {
        Set<String> with = new TreeSet<>();
        collect("", json(Words.in(Languages.CHINESE)), with);
        Set<String> added = new TreeSet<>(with);
        added.removeAll(contract());
        assertThat(with).containsAll(contract());
        assertThat(added)
                .containsExactlyInAnyOrder(
                        "title string",
                        "advice_words[] string",
                        "claims[].answer string",
                        "claims[].says string",
                        "findings[].action string",
                        "findings[].meaning string",
                        "findings[].title string");
    }

    @Test
    void theValuesAreThoseOfTheMail() throws IOException {
        JsonNode json = json(null);
        assertThat(json.get("file").asString()).isEqualTo("a.eml");
        assertThat(json.get("sha256").asString()).isEqualTo("00ff");
        assertThat(json.get("kind").asString()).isEqualTo("extortion");
        assertThat(json.get("deadline").asString()).isEqualTo("PT48H");
        assertThat(json.at("/wallets/0/currency").asString()).isEqualTo("BTC");
        assertThat(json.at("/wallets/0/valid").asBoolean()).isTrue();
        assertThat(json.at("/attachments/0/name").asString()).isEqualTo("note.txt");
        assertThat(json.at("/attachments/0/size").asInt()).isEqualTo(5);
        assertThat(json.at("/attachments/0/sha256").asString()).startsWith("2cf24dba5fb0a30e");
        assertThat(json.get("millis").asDouble()).isEqualTo(1.5);
    }

    private static JsonNode json(@org.jspecify.annotations.Nullable Words words)
            throws IOException {
        byte[] mail = resource("/suspicion/json/all.eml").getBytes(UTF_8);
        Explanation explanation =
                ReadMails.kept(mail, Instant.EPOCH, Languages.ENGLISH, Country.OTHER).explanation();
        ExplainedMail row = new ExplainedMail("a.eml", "00ff", explanation, 1_500_000);
        return JsonMapper.shared().readTree(ExplanationJson.line(row, words));
    }

    private static void collect(String path, JsonNode value, Set<String> shape) {
        if (value.isObject() && OPEN.contains(path)) {
            shape.add(path + " object");
        } else if (value.isObject()) {
            value.forEachEntry((name, each) ->
                    collect(path.isEmpty() ? name : path + "." + name, each, shape));
        } else if (value.isArray()) {
            value.forEach(each -> collect(path + "[]", each, shape));
        } else {
            shape.add(path + " " + value.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static List<String> contract() throws IOException {
        return new ArrayList<>(resource("/suspicion/json/contract.txt").lines().toList());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ExplanationJsonTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
