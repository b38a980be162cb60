package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told to do, by sort of threat; the order is what counts. */
class AdvisingTest {

    private static final String THREAT =
            "I hacked your device and installed a trojan. I recorded a video of you through your"
                    + " camera. Send 900 USD in bitcoin to my wallet within 48 hours or all your"
                    + " contacts will get the video. Here is your password: sunflower7.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/bomb-office.eml | CALL_POLICE_NOW",
                "en/hired-killer.eml | CALL_POLICE_NOW",
                "ru/bomba.eml | CALL_POLICE_NOW",
                "en/pictures-sent.eml | CALL_POLICE_NOW",
                "zh/pictures-sent.eml | CALL_POLICE_NOW",
                "en/gmail-selfsent.eml | DO_NOT_PAY",
                "en/password-plain.eml | DO_NOT_PAY",
                "en/ddos-threat.eml | DO_NOT_PAY",
                "en/website-ransom.eml | DO_NOT_PAY",
                "en/fake-police.eml | DO_NOT_PAY",
                "zh/traditional-camera.eml | DO_NOT_PAY"
            })
    void whatCannotWaitComesFirst(String mail, Advice first) {
        assertThat(of(mail).advice().getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en/password-plain.eml | CHANGE_PASSWORD_IF_STILL_USED",
                "zh/password.eml | CHANGE_PASSWORD_IF_STILL_USED",
                "de/selbst.eml | LOOK_IN_SENT_AND_SIGN_INS",
                "en/ddos-threat.eml | TELL_NETWORK_HELP",
                "en/website-ransom.eml | CALL_POLICE_NOW",
                "en/plain.eml | TELL_SOMEONE",
                "en/plain.eml | REPORT",
                "en/body-only.eml | GIVE_THE_WHOLE_SOURCE"
            })
    void theCaseBringsItsOwnSteps(String mail, Advice step) {
        assertThat(of(mail).advice()).contains(step);
    }

    @ParameterizedTest
    @CsvSource({"en/plain.eml", "de/selbst.eml", "en/usdt.eml", "ja/camera.eml"})
    void aBluffIsNoEmergency(String mail) {
        assertThat(of(mail).advice()).doesNotContain(Advice.CALL_POLICE_NOW, Advice.CRISIS_LINE);
    }

    @Test
    void anAccountThatOthersMayUseIsClosedToThemFirst() {
        String mail =
                """
                Authentication-Results: mx.provider.example; dmarc=pass header.from=own.example
                Received: from out.own.example ([192.0.2.7]) by mx.provider.example; Sat, 21 Nov 2026 10:00:00 +0000
                Delivered-To: me@own.example
                From: me@own.example
                To: me@own.example
                Subject: read this

                """
                        + THREAT;
        Explanation explanation = Samples.explain(mail);
        assertThat(explanation.findings())
                .extracting(Finding::code)
                .contains(SenderCode.SELF_SENT_CONFIRMED);
        assertThat(explanation.advice())
                .startsWith(
                        Advice.CHANGE_PASSWORD,
                        Advice.TURN_ON_TWO_STEP,
                        Advice.LOOK_IN_SENT_AND_SIGN_INS,
                        Advice.DO_NOT_PAY)
                .doesNotContain(Advice.CHANGE_PASSWORD_IF_STILL_USED);
    }

    @Test
    void whoIsShamedIsToldWhomToTalkTo() {
        String mail = "From: a@one.example\nTo: me@own.example\nSubject: read this\n\n" + THREAT;
        assertThat(Samples.explain(mail).advice()).doesNotContain(Advice.CRISIS_LINE);
        assertThat(Samples.explain(mail + " Your life will be ruined and you will die of shame."))
                .satisfies(shamed -> {
                    assertThat(shamed.claims()).extracting(ClaimFound::claim).contains(Claim.SHAME);
                    assertThat(shamed.advice())
                            .startsWith(Advice.DO_NOT_PAY)
                            .contains(Advice.TELL_SOMEONE, Advice.CRISIS_LINE);
                });
    }

    private static Explanation of(String mail) {
        return Samples.explain(
                Samples.in("extortion")
                        .filter(file -> file.endsWith(mail))
                        .findFirst()
                        .orElseThrow());
    }
}
