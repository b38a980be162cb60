package dev.mailcheckup.suspicion.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountWordsTest {

    @Test
    void everyKindOfFactHasItsWords() {
        Stream<String> keys =
                Stream.of(
                                keys("keep.links.", Link.Kind.values()),
                                keys("keep.files.look.", AttachedFile.Look.values()),
                                keys("keep.journey.", Hop.Trust.values()))
                        .flatMap(each -> each);
        for (String key : keys.toList()) {
            for (Locale language : Languages.ALL) {
                assertThat(Words.in(language).has(key)).as(key).isTrue();
            }
        }
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
