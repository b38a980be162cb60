package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.TextCode;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

    @Test
    void theClaimsComeInTheOrderOfTheMailWithItsAmountAndDeadline() {
        Explanation explanation = sample("en/plain.eml");
        assertThat(explanation.claims())
                .extracting(ClaimFound::claim)
                .contains(
                        Claim.HACKED,
                        Claim.WEBCAM_VIDEO,
                        Claim.CONTACTS_HARVESTED,
                        Claim.DEADLINE,
                        Claim.AMOUNT_DEMANDED,
                        Claim.PROMISE_TO_DELETE,
                        Claim.TELL_NO_ONE);
        assertThat(explanation.deadline()).contains(Duration.ofDays(2));
        assertThat(explanation.amounts()).extracting("value").contains("950");
        assertThat(explanation.wallets()).extracting("valid").containsExactly(true);
        assertThat(explanation.advice())
                .startsWith(Advice.DO_NOT_PAY, Advice.DO_NOT_REPLY, Advice.TELL_SOMEONE);
    }

    @Test
    void aThreatToPeopleSendsToThePoliceFirst() {
        Explanation explanation = sample("en/bomb.eml");
        assertThat(explanation.advice()).startsWith(Advice.CALL_POLICE_NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "en/bomb.eml, true",
        "en/hitman.eml, true",
        "en/website.eml, true",
        "en/plain.eml, false",
        "en/password.eml, false",
        "en/police.eml, false",
        "en/ddos.eml, false",
        "zh/plain.eml, false"
    })
    void onlyAThreatToPeopleOrFilesSendsToThePolice(String name, boolean police) {
        assertThat(sample(name).advice().contains(Advice.CALL_POLICE_NOW)).isEqualTo(police);
    }

    @ParameterizedTest
    @CsvSource({
        "Act now!, DID_YOU_EXPECT_IT, NOTHING_TO_DO",
        "See you on Monday., NOTHING_TO_DO, CHECK_SENDER_ANOTHER_WAY",
        "The talk is at https://three.example/talk, NOTHING_TO_DO, CHECK_SENDER_ANOTHER_WAY"
    })
    void besideAWarningItIsNotSaidThatThereIsNothingToDo(String text, Advice said, Advice not) {
        Explanation explanation =
                Samples.explain(
                        "From: a@one.example\nTo: b@two.example\nSubject: Monday\n\n" + text);
        assertThat(explanation.verdict()).isEqualTo(Verdict.NOTHING_FOUND);
        assertThat(explanation.advice()).contains(said).doesNotContain(not);
    }

    @Test
    void aDisguisedTextIsTold() {
        Explanation explanation = sample("en/disguised.eml");
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .contains(TextCode.TEXT_DISGUISED, TextCode.OPENING_CANNOT_BE_SEEN);
    }

    @Test
    void anExtortionMailIsToldByItsClaimsAndNotAsALureAsWell() {
        String demand = "Urgent: act now and pay into my bitcoin wallet. Invest in bitcoin today.";
        String other = "From: a@one.example\nTo: b@two.example\nSubject: coins\n\n" + demand;
        assertThat(Samples.explain(other).findings())
                .extracting(Finding::code)
                .contains(TextCode.HURRIES_YOU, TextCode.COIN_LURE);
        String own = selfSent("dmarc=fail header.from=own.example") + demand;
        String linked = own + "\nhttps://192.0.2.9/pay\n";
        assertThat(Samples.explain(linked).findings())
                .extracting(Finding::code)
                .contains(TextCode.EXTORTION_THREAT, LinkCode.LINK_TO_NUMBER)
                .doesNotContain(TextCode.HURRIES_YOU, TextCode.COIN_LURE);
    }

    @Test
    void aFailedCheckOfTheReadersOwnDomainDisprovesTheSelfSentLie() {
        String mail =
                selfSent("dmarc=fail header.from=own.example; spf=fail smtp.mailfrom=own.example");
        assertThat(Samples.explain(mail).findings())
                .extracting(Finding::code)
                .contains(SenderCode.SELF_SENT_DISPROVED)
                .doesNotContain(SenderCode.SELF_SENT_CONFIRMED);
    }

    @Test
    void aPassedCheckOfTheReadersOwnDomainMeansActNow() {
        Explanation explanation = Samples.explain(selfSent("dmarc=pass header.from=own.example"));
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .contains(SenderCode.SELF_SENT_CONFIRMED);
        assertThat(explanation.advice()).startsWith(Advice.CHANGE_PASSWORD);
    }

    @Test
    void theSameAddressInFromAndToAloneMeansNothing() {
        String mail = "From: me@own.example\nTo: me@own.example\nSubject: note\n\nBuy milk.\n";
        Explanation explanation = Samples.explain(mail);
        assertThat(explanation.verdict()).isEqualTo(Verdict.NOTHING_FOUND);
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .doesNotContain(SenderCode.SELF_SENT_DISPROVED, SenderCode.SELF_SENT_CONFIRMED);
    }

    private static Explanation sample(String name) {
        return Samples.explain(
                Samples.in("extortion")
                        .filter(file -> file.endsWith(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static String selfSent(String results) {
        return """
        Received: from bad.test (bad.test [192.0.2.7]) by mx.provider.org; Mon, 2 Jun 2025 10:00:00 +0000
        Authentication-Results: mx.provider.org; %s
        From: me@own.example
        To: me@own.example
        Subject: I sent this from your account

        I hacked your device and installed a trojan. I recorded a video of you through your
        camera while you watched porn. Send 900 USD in bitcoin to my wallet within 48 hours or
        all your contacts will get the video.
        """
                .formatted(results);
    }
}
