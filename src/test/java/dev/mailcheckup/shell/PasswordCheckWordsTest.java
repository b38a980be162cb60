package dev.mailcheckup.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.password.CrackTime;
import dev.mailcheckup.password.Help;
import dev.mailcheckup.password.Part;
import dev.mailcheckup.password.PartKind;
import dev.mailcheckup.password.Strength;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The element in the browser can say each code that the engine gives. */
class PasswordCheckWordsTest {

    @Test
    void everyCodeOfTheEngineHasAText() {
        Stream<String> strengths =
                Arrays.stream(Strength.values())
                        .flatMap(strength ->
                                Stream.of(
                                        "strength." + strength.code(),
                                        "meaning." + strength.code()));
        Stream<String> parts =
                Arrays.stream(PartKind.values()).map(kind -> "reason." + kind.code());
        Stream<String> twists =
                Arrays.stream(Part.Twist.values()).map(twist -> "twist." + twist.code());
        Stream<String> help = Arrays.stream(Help.values()).map(code -> "help." + code.code());
        Stream<String> attackers =
                Arrays.stream(CrackTime.Attacker.values())
                        .map(attacker -> "time." + attacker.code());
        Stream<String> units =
                Arrays.stream(CrackTime.Unit.values()).map(unit -> "unit." + unit.code() + ".many");
        assertThat(PasswordCheck.TEXTS)
                .containsAll(
                        Stream.of(strengths, parts, twists, help, attackers, units)
                                .flatMap(codes -> codes)
                                .toList());
    }

    @Test
    void everyTextOfTheElementHasWords() {
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            assertThat(PasswordCheck.TEXTS)
                    .allSatisfy(key -> assertThat(words.has("password.box." + key)).isTrue());
        }
    }
}
