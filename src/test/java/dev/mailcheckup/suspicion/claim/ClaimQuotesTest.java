package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.text.FoldedText;
import dev.mailcheckup.suspicion.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimQuotesTest {

    private static final FoldedText TEXT =
            FoldedText.of("A hacker with your password. Nobody helps. A hacker again.");

    @Test
    void aClaimMadeTwiceLeavesTheSharedSentenceToTheOther() {
        List<ClaimFound> claims =
                ClaimQuotes.of(
                        TEXT,
                        Map.of(
                                Claim.HACKED,
                                List.of(place("hacker", 0), place("hacker", 20)),
                                Claim.PASSWORD_SHOWN,
                                List.of(place("password", 0))));
        assertThat(claims)
                .containsExactly(
                        new ClaimFound(Claim.PASSWORD_SHOWN, "A hacker with your password."),
                        new ClaimFound(Claim.HACKED, "A hacker again."));
    }

    @Test
    void aClaimMadeOnceSharesItsSentence() {
        List<ClaimFound> claims =
                ClaimQuotes.of(
                        TEXT,
                        Map.of(
                                Claim.HACKED,
                                List.of(place("hacker", 0)),
                                Claim.PASSWORD_SHOWN,
                                List.of(place("password", 0)),
                                Claim.TELL_NO_ONE,
                                List.of()));
        assertThat(claims)
                .extracting(ClaimFound::quote)
                .containsExactly("A hacker with your password.", "A hacker with your password.");
    }

    private static Span place(String word, int from) {
        int at = TEXT.folded().indexOf(word, from);
        return new Span(at, at + word.length());
    }
}
