package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told to do, by sort of threat; the order is what counts. */
class AdvisingTest {

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

    private static Explanation of(String mail) {
        return Samples.explain(
                Samples.in("extortion")
                        .filter(file -> file.endsWith(mail))
                        .findFirst()
                        .orElseThrow());
    }
}
