package dev.mailcheckup.suspicion.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.authentication.Alignment.Fit;
import dev.mailcheckup.suspicion.authentication.Alignment.Party;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary.Standing;
import dev.mailcheckup.suspicion.authentication.dkim.ArcSeen;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.Policy;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SenderStoryTest {

    private static final Party OTHER = new Party("mailer.example", Fit.OTHER, true);
    private static final Party OWN = new Party("shop.example", Fit.STRICT, true);
    private static final Party CLAIMED = new Party("shop.example", Fit.STRICT, false);

    static Stream<Arguments> proofs() {
        return Stream.of(
                Arguments.of(OWN, Party.NONE, "", "sender.came-from"),
                Arguments.of(OTHER, OWN, "", "sender.came-from"),
                Arguments.of(OTHER, Party.NONE, "", "sender.signed-by-other"),
                Arguments.of(Party.NONE, OTHER, "", "sender.sent-by-other"),
                Arguments.of(CLAIMED, CLAIMED, "", "sender.unproved"),
                Arguments.of(CLAIMED, CLAIMED, "pass", "sender.came-from"),
                Arguments.of(OTHER, Party.NONE, "fail", "sender.denied"));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void saysWhatIsProved(Party signer, Party envelope, String dmarc, String key) {
        List<Sentence> story = story(dmarc, signer, envelope, List.of(), ArcSeen.NONE);

        assertThat(story).extracting(Sentence::key).startsWith("sender.says", key);
    }

    @Test
    void everySentenceHasWordsInEveryLanguage() {
        List<SignatureSeen> signatures = new ArrayList<>();
        for (SignatureSeen.State state : SignatureSeen.State.values()) {
            for (SignatureSeen.Body body : SignatureSeen.Body.values()) {
                signatures.add(
                        new SignatureSeen(
                                "shop.example", "s", "rsa-sha256", body, state, List.of()));
            }
        }
        for (Locale language : Languages.ALL) {
            Words words = Words.in(language);
            for (SignatureSeen signature : signatures) {
                for (ArcSeen.State state : ArcSeen.State.values()) {
                    ArcSeen chain = new ArcSeen(state, 1, "list.example");
                    story("pass", OWN, OWN, List.of(signature), chain)
                            .forEach(each ->
                                    assertThat(words.get(each.key(), each.args().toArray()))
                                            .isNotBlank()
                                            .doesNotContain("{"));
                }
            }
        }
    }

    private static List<Sentence> story(
            String dmarc,
            Party signer,
            Party envelope,
            List<SignatureSeen> signatures,
            ArcSeen chain) {
        return SenderStory.of(
                new AuthenticationSummary(
                        "",
                        "",
                        dmarc,
                        "",
                        dmarc.isEmpty() ? Standing.ANYBODYS : Standing.PROVIDERS,
                        "",
                        "",
                        signatures,
                        new Alignment("shop.example", signer, envelope),
                        chain,
                        signatures.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new DmarcSeen(
                                                "shop.example",
                                                "shop.example",
                                                Policy.REJECT,
                                                false,
                                                false))));
    }
}
