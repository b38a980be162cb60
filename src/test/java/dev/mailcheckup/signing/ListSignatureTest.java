package dev.mailcheckup.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.keys.KeptKeys;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.signing.Verdict.Genuine;
import dev.mailcheckup.signing.Verdict.Reason;
import dev.mailcheckup.signing.Verdict.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Task> TASKS = List.of(Task.TURN_ON_UPDATES, Task.COPY_DATA);
    private static final PrintedList LIST = PrintedList.of(TASKS, TODAY);
    private static final Refused NOT_OURS = new Refused(Reason.NOT_OURS);

    private final KeyRing ring = KeyRing.fresh(NOW);
    private final JWKSet keys = ring.published(NOW);
    private final String code = ListSignature.sign(LIST, ring.signing(NOW));

    @Test
    void aListSignedHereIsGenuineWhereverItsCodeStands() {
        Genuine genuine = new Genuine(LIST);
        assertThat(ListSignature.verify(code, keys)).isEqualTo(genuine);
        assertThat(ListSignature.verify("https://mail.example/v#" + code, keys)).isEqualTo(genuine);
        assertThat(ListSignature.verify("<p>eyJ. list/v#" + code + "</p>", keys))
                .isEqualTo(genuine);
        String broken = code.replaceAll("(.{40})", "$1\n  ");
        assertThat(ListSignature.verify("Check: " + broken + " Page 1 of 2", keys))
                .isEqualTo(genuine);
        assertThat(LIST.adviceHasChanged()).isFalse();
    }

    @Test
    void theCodeIsShortAndHoldsNoAnswer() {
        assertThat(code).hasSizeLessThan(220);
        assertThat(
                        new String(
                                Base64.getUrlDecoder().decode(code.split("\\.")[1]),
                                StandardCharsets.UTF_8))
                .hasSize(55)
                .contains("\"d\":\"2026-11-21\"", "\"n\":2", "\"v\":\"");
    }

    @Test
    void noCharacterOfACodeCanBeChanged() {
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == 'A' ? 'B' : 'A';
            String changed = code.substring(0, i) + other + code.substring(i + 1);
            assertThat(ListSignature.verify(changed, keys)).as(changed).isInstanceOf(Refused.class);
            char neighbour = (char) (code.charAt(i) ^ 1);
            String next = code.substring(0, i) + neighbour + code.substring(i + 1);
            assertThat(ListSignature.verify(next, keys)).as(next).isInstanceOf(Refused.class);
        }
        assertThat(ListSignature.verify(code.substring(0, code.length() - 1), keys))
                .isEqualTo(NOT_OURS);
    }

    @Test
    void anotherPayloadUnderTheSameSignatureIsNotOurs() {
        String[] parts = code.split("\\.");
        String payload =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String later =
                ListCode.encode(payload.replace("11-21", "11-22").getBytes(StandardCharsets.UTF_8));
        assertThat(ListSignature.verify(parts[0] + "." + later + "." + parts[2], keys))
                .isEqualTo(NOT_OURS);
    }

    @Test
    void theCodeOfAnotherSiteIsNotOurs() {
        assertThat(ListSignature.verify(code, KeyRing.fresh(NOW).published(NOW)))
                .isEqualTo(NOT_OURS);
        assertThat(ListSignature.verify(code, new JWKSet())).isEqualTo(NOT_OURS);
    }

    /** RFC 8725, section 2.1: the header of a code must not choose how it is verified. */
    @Test
    void noHeaderTalksUsIntoAnotherAlgorithmOrKey() throws JOSEException {
        String payload = code.split("\\.")[1];
        String none =
                ListCode.encode(
                        "{\"typ\":\"list\",\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(ListSignature.verify(none + "." + payload + ".", keys)).isEqualTo(NOT_OURS);
        assertThat(ListSignature.verify(none + "." + payload + "." + "A".repeat(86), keys))
                .isEqualTo(NOT_OURS);
        byte[] published = keys.toString(true).getBytes(StandardCharsets.UTF_8);
        JWSObject mac = new JWSObject(new JWSHeader(JWSAlgorithm.HS256), said());
        mac.sign(new MACSigner(published));
        assertThat(ListSignature.verify(mac.serialize() + " ", keys)).isEqualTo(NOT_OURS);
        ECKey foreign = KeyRing.fresh(NOW).signing(NOW);
        JWSObject own =
                new JWSObject(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(new JOSEObjectType("list"))
                                .jwk(foreign.toPublicJWK())
                                .build(),
                        said());
        own.sign(new ECDSASigner(foreign));
        assertThat(ListSignature.verify(own.serialize(), keys)).isInstanceOf(Refused.class);
        JWSObject untyped = new JWSObject(new JWSHeader(JWSAlgorithm.ES256), said());
        untyped.sign(new ECDSASigner(ring.signing(NOW)));
        assertThat(ListSignature.verify(untyped.serialize(), keys)).isEqualTo(NOT_OURS);
    }

    private static Payload said() {
        return new Payload(Map.of("v", "aaaaaa", "d", "2026-11-21", "n", 0, "h", "AAAAAAAAAAA"));
    }

    @Test
    void whatOurKeySignedForAnotherPurposeIsNoList() throws JOSEException {
        for (Payload payload :
                List.of(
                        new Payload("no JSON"),
                        new Payload(Map.of("v", 1, "d", "2026-11-21", "n", 0, "h", "x")),
                        new Payload(Map.of("v", "a", "d", "2026-13-21", "n", 0, "h", "x")),
                        new Payload(Map.of("sub", "someone")))) {
            JWSObject jws =
                    new JWSObject(
                            new JWSHeader.Builder(JWSAlgorithm.ES256)
                                    .type(new JOSEObjectType("list"))
                                    .build(),
                            payload);
            jws.sign(new ECDSASigner(ring.signing(NOW)));
            assertThat(ListSignature.verify(jws.serialize(), keys)).isEqualTo(NOT_OURS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'', NOTHING_GIVEN",
                "' \n ', NOTHING_GIVEN",
                "hello, NO_CODE",
                "https://mail.example/v#, NO_CODE",
                "eyJ, NO_CODE",
                "eyJhbGciOiJFUzI1NiJ9.e30, NO_CODE",
                "eyJhbGciOiJFUzI1NiJ9.e30., NOT_OURS",
                "eyJ..., NO_CODE",
                "'eyJ..A', NOT_OURS"
            })
    void whatIsNoCodeIsNamedKindly(String text, Reason reason) {
        assertThat(ListSignature.verify(text, keys)).isEqualTo(new Refused(reason));
    }

    @Test
    void aLongTextIsReadUpToTheLimitInAMoment() {
        assertThat(ListSignature.verify("x".repeat(50_000 - code.length()) + code, keys))
                .isInstanceOf(Genuine.class);
        assertThat(ListSignature.verify("x".repeat(50_001 - code.length()) + code, keys))
                .isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(ListSignature.verify("eyJ".repeat(16_000), keys))
                .isEqualTo(new Refused(Reason.NO_CODE));
    }

    @Test
    void anOldKeyStillVerifiesAfterANewOneWasAdded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.json");
        String old = ListSignature.sign(LIST, KeptKeys.at(file.toString(), NOW).signing(NOW));
        Instant later = NOW.plusSeconds(60);
        KeptKeys.add(file, later);
        KeyRing both = KeptKeys.at(file.toString(), later);
        assertThat(both.published(later).getKeys()).hasSize(2);
        String fresh = ListSignature.sign(LIST, both.signing(later));
        assertThat(ListSignature.verify(fresh, ring.published(later))).isEqualTo(NOT_OURS);
        assertThat(ListSignature.verify(old, both.published(later))).isEqualTo(new Genuine(LIST));
        assertThat(ListSignature.verify(fresh, both.published(later))).isEqualTo(new Genuine(LIST));
    }

    @Test
    void theLettersOnThePaperTellWhichThingsWereSigned() {
        String letters = TASKS.stream().map(TaskMarks::of).collect(Collectors.joining(", "));
        assertThat(LIST.holds(TaskMarks.read(letters).orElseThrow())).isTrue();
        assertThat(LIST.holds(TaskMarks.read(letters.toLowerCase(Locale.ROOT)).orElseThrow()))
                .isTrue();
        assertThat(LIST.holds(EnumSet.of(Task.TURN_ON_UPDATES))).isFalse();
        assertThat(LIST.holds(EnumSet.of(Task.TURN_ON_UPDATES, Task.TRY_COPY))).isFalse();
        assertThat(LIST.holds(EnumSet.of(Task.TURN_ON_UPDATES, Task.COPY_DATA, Task.TRY_COPY)))
                .isFalse();
        assertThat(TaskMarks.read(letters + " ÄÖÜ")).isEmpty();
        assertThat(TaskMarks.read(letters.substring(1))).isEmpty();
        assertThat(TaskMarks.read("Q".repeat(1_000_000))).isEmpty();
    }

    @Test
    void eachThingToDoHasLettersOfItsOwn() {
        assertThat(Arrays.stream(Task.values()).map(TaskMarks::of))
                .doesNotHaveDuplicates()
                .allMatch(mark -> mark.matches("[B-Z]{3}"));
    }
}
