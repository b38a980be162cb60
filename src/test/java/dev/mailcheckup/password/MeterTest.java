package dev.mailcheckup.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.MatchSequence;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our searches are faster than those of zxcvbn4j; what they find must be the same. */
class MeterTest {

    private static final Lexicon LEXICON = Lexicon.parse(PackedLexicon.read());
    private static final Zxcvbn ORIGINAL = new Zxcvbn();

    @Test
    void givesTheSameGuessesAndPartsAsZxcvbn4j() {
        List<String> passwords =
                MadePasswords.make(Integer.getInteger("mailcheckup.parity", 2_000), 20261121);
        Meter meter = new Meter(LEXICON, List.of());
        assertThat(passwords)
                .allSatisfy(password -> same(password, meter, ORIGINAL.measure(password)));
    }

    @Test
    void givesTheSameWithTheReadersOwnWords() {
        List<String> own = List.of("Harvey", "orange", "pelican", "1984", "harvey");
        Meter meter = new Meter(LEXICON, own);
        assertThat(MadePasswords.make(300, 7))
                .allSatisfy(password -> same(password, meter, ORIGINAL.measure(password, own)));
        assertThat(List.of("pelican1984", "nacilep", "p3lic@n!", "pelicanpelican"))
                .allSatisfy(password -> same(password, meter, ORIGINAL.measure(password, own)));
    }

    private static void same(String password, Meter meter, Strength expected) {
        MatchSequence ours = meter.measure(password).cheapest();
        assertThat(ours.getGuesses()).isEqualTo(expected.getGuesses());
        assertThat(text(ours.getSequence())).isEqualTo(text(expected.getSequence()));
    }

    private static String text(List<Match> sequence) {
        return sequence.stream()
                .map(match ->
                        match.pattern
                                + " "
                                + match.i
                                + "-"
                                + match.j
                                + " "
                                + match.token
                                + " "
                                + match.dictionaryName
                                + " "
                                + match.matchedWord
                                + " "
                                + match.rank
                                + " "
                                + match.l33t
                                + match.reversed
                                + " "
                                + match.guesses)
                .collect(Collectors.joining("; "));
    }
}
