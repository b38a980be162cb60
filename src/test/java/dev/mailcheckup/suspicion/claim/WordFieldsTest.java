package dev.mailcheckup.suspicion.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.suspicion.Samples;
import dev.mailcheckup.suspicion.text.PhraseTable;
import dev.mailcheckup.suspicion.text.Reading;
import dev.mailcheckup.suspicion.text.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threats in many wordings, and ordinary texts that share their words. */
class WordFieldsTest {

    @Test
    void findsAThreatWhateverItsWording() {
        List<String> missed = new ArrayList<>();
        for (String language : PhraseTable.LANGUAGES) {
            for (String line : Tables.lines("/suspicion/wordings/threats/" + language + ".txt")) {
                if (!isThreat(line)) {
                    missed.add(language + " " + line);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void takesNoOrdinaryTextForAThreat() {
        assertThat(Tables.lines("/suspicion/wordings/guards/ordinary.txt"))
                .hasSizeGreaterThan(30)
                .noneMatch(WordFieldsTest::isThreat);
    }

    @Test
    void tellsOfHelpWhereTheReaderIsSaidToBeYoung() {
        List<String> missed = new ArrayList<>();
        for (String line : Tables.lines("/suspicion/wordings/under-age.txt")) {
            String mail = "From: a@one.example\nTo: b@two.example\nSubject: x\n";
            String type = "Content-Type: text/plain; charset=utf-8\n\n";
            String text = line.substring(line.indexOf('\t') + 1);
            if (Samples.explain(mail + type + text).findings().stream()
                    .noneMatch(finding -> finding.code() == TextCode.PICTURES_YOU_GAVE)) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void quotesNoClaimFromChanceWordsOfAnotherLanguage() {
        String mail =
                """
                I hacked your device and filmed you through your webcam while you watched porn.
                Send 700 dollars in bitcoin within 2 days or all your contacts get the video. Do you
                not know how? Type into Google: "Buy bitcoin".

                My bitcoin address (BTC wallet): as in the last mail.
                """;
        assertThat(Threats.in(Reading.of(mail), List.of()).claims())
                .filteredOn(claim -> claim.claim() == Claim.HOW_TO_BUY_COIN)
                .isNotEmpty()
                .noneMatch(claim -> claim.quote().contains("address"));
    }

    @Test
    void doesNotAddUpTheWordsOfSeveralLanguages() {
        String mixed =
                "Ich habe ein Video von dir. 800 euro in bitcoin. Hasta el viernes. Otherwise."
                        + " Všichni tvoji přátelé to uvidí.";
        assertThat(isThreat(mixed)).isFalse();
    }

    @Test
    void quotesTheWordsOfAThreatThatOnlyItsFieldsGiveAway() {
        String mail =
                """
                From: a@one.example
                To: b@two.example
                Subject: Hello

                I was paid to end your life. Send 2 bitcoin until Friday and I walk away.
                Do not tell the police, otherwise I do my work.
                """;
        assertThat(Samples.explain(mail).findings())
                .filteredOn(finding -> finding.code() == TextCode.LIFE_THREAT)
                .extracting(finding -> finding.evidence())
                .containsExactly(new Evidence.Quote("I was paid to end your life."));
    }

    /** A line is the sort of text, a tab and the text. */
    private static boolean isThreat(String line) {
        String text = line.substring(line.indexOf('\t') + 1);
        return Threats.in(Reading.of(text), List.of()).isExtortion();
    }
}
