package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.suspicion.reading.MailReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SelfSentTest {

    private static final String THREAT =
            "I hacked your device and installed a trojan. I recorded a video of you through your"
                    + " camera while you watched porn. I sent this mail from your own account."
                    + " Send 900 USD in bitcoin to my wallet within 48 hours or all your contacts"
                    + " will get the video.";
    private static final String RESULTS = "Authentication-Results: mx.provider.example; ";

    private enum Proof {
        NONE,
        FAIL,
        PASS
    }

    /** What the provider wrote, and what it proves of the domain own.example. */
    private enum Result {
        NOTHING("none", Proof.NONE),
        DMARC_FAIL("dmarc=fail header.from=own.example", Proof.FAIL),
        DMARC_FAIL_OF_OTHER("dmarc=fail header.from=other.example", Proof.NONE),
        DMARC_PASS("dmarc=pass header.from=own.example", Proof.PASS),
        DMARC_PASS_OF_OTHER("dmarc=pass header.from=other.example", Proof.NONE),
        DMARC_ERROR("dmarc=temperror header.from=own.example", Proof.NONE),
        SPF_FAIL("spf=fail smtp.mailfrom=own.example", Proof.FAIL),
        SPF_FAIL_OF_OTHER("spf=fail smtp.mailfrom=other.example", Proof.NONE),
        SPF_SOFTFAIL("spf=softfail smtp.mailfrom=own.example", Proof.NONE),
        SPF_NEUTRAL("spf=neutral smtp.mailfrom=own.example", Proof.NONE),
        SPF_PASS("spf=pass smtp.mailfrom=own.example", Proof.PASS),
        SPF_PASS_OF_OTHER("spf=pass smtp.mailfrom=other.example", Proof.NONE),
        DKIM_PASS("dkim=pass header.d=own.example", Proof.PASS),
        DKIM_PASS_OF_OTHER("dkim=pass header.d=other.example", Proof.NONE),
        DKIM_FAIL("dkim=fail header.d=own.example", Proof.NONE),
        FAIL_OF_BOTH(
                "spf=fail smtp.mailfrom=own.example; dmarc=fail header.from=own.example",
                Proof.FAIL),
        SPF_FAIL_BUT_SIGNED(
                "spf=fail smtp.mailfrom=own.example; dkim=pass header.d=own.example;"
                        + " dmarc=pass header.from=own.example",
                Proof.PASS);

        private final String text;
        private final Proof proof;

        Result(String text, Proof proof) {
            this.text = text;
            this.proof = proof;
        }
    }

    /** Where the result stands. */
    private enum Place {
        BY_THE_PROVIDER(true),
        UNDER_A_FOREIGN_NAME(false),
        RENAMED(false),
        BELOW_A_FOREIGN_HOP(false);

        private final boolean trusted;

        Place(boolean trusted) {
            this.trusted = trusted;
        }
    }

    /** How we know the reader's address. */
    private enum Reader {
        GIVEN(true),
        GIVEN_ANOTHER(false),
        FOR_OWN(true),
        FOR_ANOTHER(false),
        DELIVERED_TO_OWN(true),
        DELIVERED_TO_ANOTHER(false),
        ONLY_TO(true),
        ONLY_TO_SEVERAL(false),
        ONLY_TO_ANOTHER(false);

        private final boolean own;

        Reader(boolean own) {
            this.own = own;
        }
    }

    static Stream<Arguments> allCombinations() {
        List<Arguments> all = new ArrayList<>();
        for (Result result : Result.values()) {
            for (Place place : Place.values()) {
                for (Reader reader : Reader.values()) {
                    all.add(Arguments.of(result, place, reader, true));
                    if (place.trusted) {
                        all.add(Arguments.of(result, place, reader, false));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2} threat {3}")
    @MethodSource("allCombinations")
    void onlyATrustedResultOfTheReadersOwnDomainProvesAnything(
            Result result, Place place, Reader reader, boolean threat) {
        Explanation explanation = explain(mail(result, place, reader, threat), reader);
        Proof proof = place.trusted && reader.own ? result.proof : Proof.NONE;
        boolean actNow = proof == Proof.PASS && threat;
        List<FindingCode> codes = explanation.findings().stream().map(Finding::code).toList();
        assertThat(codes.contains(SenderCode.SELF_SENT_DISPROVED)).isEqualTo(proof == Proof.FAIL);
        assertThat(codes.contains(SenderCode.SELF_SENT_CONFIRMED)).isEqualTo(actNow);
        boolean assumes = threat && proof != Proof.NONE && reader != Reader.GIVEN;
        assertThat(codes.contains(SenderCode.OWN_ADDRESS_ASSUMED)).isEqualTo(assumes);
        if (threat) {
            assertThat(explanation.kind()).isEqualTo(MailKind.EXTORTION);
            assertThat(explanation.advice().getFirst())
                    .isEqualTo(actNow ? Advice.CHANGE_PASSWORD : Advice.DO_NOT_PAY);
            assertThat(VerdictWords.key(explanation).endsWith("own-account")).isEqualTo(actNow);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FOR_OWN", "DELIVERED_TO_OWN", "ONLY_TO"})
    void whereTheReadersAddressWasReadIsTold(Reader reader) {
        Explanation explanation =
                explain(mail(Result.DMARC_FAIL, Place.BY_THE_PROVIDER, reader, true), reader);
        String field =
                switch (reader) {
                    case FOR_OWN -> "Received";
                    case DELIVERED_TO_OWN -> "Delivered-To";
                    default -> "To";
                };
        assertThat(explanation.findings())
                .filteredOn(each -> each.code() == SenderCode.OWN_ADDRESS_ASSUMED)
                .extracting(Finding::evidence)
                .containsExactly(new Evidence.Field(field, "me@own.example"));
    }

    @ParameterizedTest
    @CsvSource({"DMARC_PASS, true", "DMARC_FAIL, false", "NOTHING, false"})
    void onlyAPassTakesTheCalmAnswerToABreakInBack(Result result, boolean mayBeTrue) {
        Explanation explanation =
                explain(mail(result, Place.BY_THE_PROVIDER, Reader.GIVEN, true), Reader.GIVEN);
        assertThat(explanation.claims())
                .filteredOn(each -> each.claim() == Claim.HACKED)
                .extracting(ClaimFound::mayBeTrue)
                .containsExactly(mayBeTrue);
        assertThat(explanation.claims())
                .filteredOn(each -> each.claim() == Claim.WEBCAM_VIDEO)
                .extracting(ClaimFound::mayBeTrue)
                .containsExactly(false);
    }

    @Test
    void actingNowComesBeforeAllElse() {
        Explanation explanation =
                explain(
                        mail(Result.DMARC_PASS, Place.BY_THE_PROVIDER, Reader.GIVEN, true),
                        Reader.GIVEN);
        assertThat(explanation.advice())
                .startsWith(
                        Advice.CHANGE_PASSWORD,
                        Advice.TURN_ON_TWO_STEP,
                        Advice.LOOK_IN_SENT_AND_SIGN_INS,
                        Advice.DO_NOT_PAY)
                .doesNotContain(Advice.CHANGE_PASSWORD_IF_STILL_USED);
    }

    private static Explanation explain(String mail, Reader reader) {
        Optional<Mailbox> given =
                switch (reader) {
                    case GIVEN -> Optional.of(new Mailbox("", "Me", "own.example"));
                    case GIVEN_ANOTHER -> Optional.of(new Mailbox("", "you", "own.example"));
                    default -> Optional.empty();
                };
        return MailReading.explain(
                mail.getBytes(StandardCharsets.UTF_8), MessageLimits.STANDARD, given);
    }

    private static String mail(Result result, Place place, Reader reader, boolean threat) {
        String taken =
                switch (reader) {
                    case FOR_OWN -> " for <me@own.example>";
                    case FOR_ANOTHER -> " for <you@elsewhere.example>";
                    default -> "";
                };
        String delivered =
                switch (reader) {
                    case DELIVERED_TO_OWN -> "Delivered-To: me@own.example\n";
                    case DELIVERED_TO_ANOTHER -> "Delivered-To: you@elsewhere.example\n";
                    default -> "";
                };
        String to =
                switch (reader) {
                    case ONLY_TO_SEVERAL -> "me@own.example, you@elsewhere.example";
                    case ONLY_TO_ANOTHER, DELIVERED_TO_OWN, FOR_OWN -> "list@elsewhere.example";
                    default -> "me@own.example";
                };
        String received =
                "Received: from bad.example (bad.example [192.0.2.7]) by mx.provider.example"
                        + taken
                        + "; Mon, 2 Jun 2025 10:00:00 +0000\n";
        String results = RESULTS + result.text + "\n";
        String head =
                switch (place) {
                    case BY_THE_PROVIDER -> results + received;
                    case UNDER_A_FOREIGN_NAME ->
                            results.replace("provider", "elsewhere") + received;
                    case RENAMED -> results.replace("Results:", "Results-Original:") + received;
                    case BELOW_A_FOREIGN_HOP ->
                            received
                                    + "Received: from x.example.net by out.example.net;"
                                    + " Mon, 2 Jun 2025 09:59:00 +0000\n"
                                    + results;
                };
        return delivered
                + head
                + "From: me@own.example\nTo: "
                + to
                + "\nSubject: note\n\n"
                + (threat ? THREAT : "Buy milk.")
                + "\n";
    }
}
