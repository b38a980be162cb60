package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that the page of an explanation finds by the name of a case. */
class PageWordsTest {

    @Test
    void everyCaseHasItsWords() {
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            assertThat(keys().filter(key -> !words.has(key))).as(language.toString()).isEmpty();
        }
    }

    @Test
    void everyListOfStepsIsAsLongInEachLanguage() {
        for (Situation situation : Situation.values()) {
            String key = "situation." + situation.code() + ".steps";
            List<Long> lengths =
                    Languages.ALL.stream()
                            .map(language -> Words.in(language).get(key).lines().count())
                            .distinct()
                            .toList();
            assertThat(lengths).as(key).hasSize(1);
        }
    }

    private static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Link.Kind.values()).map(kind -> "mail.links." + kebab(kind)),
                        Arrays.stream(AttachedFile.Look.values())
                                .map(look -> "mail.files.look." + kebab(look)),
                        Arrays.stream(AttachedFile.Trait.values())
                                .map(trait -> "mail.files.trait." + kebab(trait)),
                        Arrays.stream(Sureness.values()).map(sure -> "sureness." + sure.code()),
                        Arrays.stream(MailKind.values())
                                .flatMap(kind ->
                                        Stream.of(
                                                "mail.kind." + kind.code(),
                                                "mail.danger." + kind.code(),
                                                "mail.verdict.dangerous." + kind.code(),
                                                "mail.verdict.suspicious." + kind.code())),
                        Stream.of("violence", "own-account", "attack", "summons")
                                .flatMap(special ->
                                        Stream.of(
                                                "mail.kind." + special,
                                                "mail.danger." + special,
                                                "mail.verdict." + special)),
                        Arrays.stream(Situation.values())
                                .flatMap(situation ->
                                        Stream.of("label", "title", "lead", "steps")
                                                .map(part ->
                                                        "situation."
                                                                + situation.code()
                                                                + "."
                                                                + part)))
                .flatMap(keys -> keys);
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
