package dev.mailcheckup.progress.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.keys.KeptKeys;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.ProgressText;
import dev.mailcheckup.progress.Sealing.Opened;
import dev.mailcheckup.progress.Sealing.Place;
import dev.mailcheckup.wizard.Answers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final String WORDS = "four calm blue whales";
    private static final Progress SAVED =
            new Progress(
                    Answers.NONE.with("s1", "both").with("q1-1", "ask").skipping("q1-2"),
                    Done.NOTHING,
                    NotForMe.NOTHING,
                    LocalDate.of(2026, 11, 21));

    private final KeyRing keys = KeyRing.fresh(NOW);
    private final Sealer sealer = at(NOW);

    @Test
    void whatIsSealedOpensUntilItsTimeIsUp() {
        for (Place place : Place.values()) {
            String sealed = sealer.seal(SAVED, place);
            assertThat(sealer.open(sealed)).isEqualTo(new Opened.Readable(SAVED));
            Instant end = NOW.plus(place.lasts());
            assertThat(at(end.minusSeconds(1)).open(sealed)).isInstanceOf(Opened.Readable.class);
            assertThat(at(end).open(sealed)).isEqualTo(new Opened.Unreadable());
        }
    }

    @Test
    void aSealShowsNothingAndIsNeverTheSameTwice() {
        Set<String> seals = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String[] parts = sealer.seal(SAVED, Place.LINK).split("\\.");
            seals.add(parts[2]);
            assertThat(String.join("", parts)).matches("[A-Za-z0-9_-]+");
        }
        assertThat(seals).hasSize(10_000);
        assertThat(sealer.seal(SAVED, Place.LINK)).hasSizeLessThan(500);
    }

    @Test
    void anAddedKeyLeavesOldSealsReadable(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.json");
        Sealer before = new Sealer(KeptKeys.at(file.toString(), NOW), clock(NOW));
        String old = before.seal(SAVED, Place.BROWSER);
        KeptKeys.add(file, NOW.plusSeconds(60));
        Sealer after = new Sealer(KeptKeys.at(file.toString(), NOW), clock(NOW.plusSeconds(60)));
        String fresh = after.seal(SAVED, Place.BROWSER);
        assertThat(after.open(old)).isEqualTo(new Opened.Readable(SAVED));
        assertThat(before.open(fresh)).isEqualTo(new Opened.Unreadable());
    }

    @Test
    void aFileOpensWithItsWordsOnly() {
        String file = sealer.sealFile(SAVED, WORDS);
        Sealer elsewhere = new Sealer(KeyRing.fresh(NOW), clock(NOW));
        assertThat(elsewhere.openFile(file, " " + WORDS + " "))
                .isEqualTo(new Opened.Readable(SAVED));
        assertThat(sealer.openFile(file, "")).isEqualTo(new Opened.NeedsPassphrase());
        assertThat(sealer.openFile(file, "four calm blue wales"))
                .isEqualTo(new Opened.NeedsPassphrase());
        assertThat(sealer.openFile(file, "w".repeat(1000))).isEqualTo(new Opened.NeedsPassphrase());
        String plain = sealer.sealFile(SAVED, "");
        assertThat(plain).startsWith("{\"ciphertext\":\"").contains("\"protected\"");
        assertThat(sealer.openFile(plain, "")).isEqualTo(new Opened.Readable(SAVED));
        assertThat(elsewhere.openFile(plain, "")).isEqualTo(new Opened.Unreadable());
    }

    /** However long a hostile header would keep us busy, it is refused before any work. */
    @Test
    void headersThatAskForTooMuchOrTooLittleAreRefused() throws Exception {
        for (int rounds : new int[] {1000, Sealer.ROUNDS - 1}) {
            assertThat(sealer.openFile(file(withWords(rounds, header -> header)), WORDS))
                    .isEqualTo(new Opened.Unreadable());
        }
        String ours = withWords(Sealer.ROUNDS, header -> header);
        assertThat(sealer.openFile(file(ours), WORDS)).isInstanceOf(Opened.Readable.class);
        String header = header(ours);
        for (String hostile :
                new String[] {
                    header.replace(":210000", ":2147483647"),
                    header.replace(":210000", ":1000001"),
                    header.replace(":210000", ":-210000"),
                    header.replace(":210000", ":\"210000\""),
                    header.replace("\"p2s\":\"", "\"p2s\":\"" + "A".repeat(100)),
                    header.replace("HS512", "HS256"),
                    header.replace("}", ",\"zip\":\"DEF\"}"),
                    header.replace("}", ",\"crit\":[\"exp\"]}"),
                    header.replace("mail-checkup", "JWT"),
                    header.replaceAll("\"exp\":\\d+", "\"exp\":\"never\""),
                    "{}",
                    "[",
                    "{\"alg\":\"none\"}"
                }) {
            assertThat(hostile).isNotEqualTo(header);
            Instant begun = Instant.now();
            assertThat(sealer.openFile(file(withHeader(ours, hostile)), WORDS))
                    .as(hostile)
                    .isEqualTo(new Opened.Unreadable());
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(60));
        }
    }

    @Test
    void onlyWhatOurKeySealedIsUnpackedAndHoldsNoOtherPaper() throws Exception {
        for (boolean packed : new boolean[] {true, false}) {
            String sealed = withKey(ProgressText.write(SAVED), packed);
            assertThat(sealer.open(sealed)).isEqualTo(new Opened.Readable(SAVED));
            assertThat(new Sealer(KeyRing.fresh(NOW), clock(NOW)).open(sealed))
                    .isEqualTo(new Opened.Unreadable());
        }
        assertThat(sealer.open(withKey(" ".repeat(1_000_000), true)))
                .isEqualTo(new Opened.Unreadable());
        assertThat(sealer.open(withKey("{\"v\":7}", false))).isEqualTo(new Opened.Unreadable());
    }

    @Test
    void tooLargeATextIsRefusedUnread() {
        assertThat(sealer.open("a".repeat(Sealer.MOST_CHARACTERS + 1)))
                .isEqualTo(new Opened.Unreadable());
        String file = sealer.sealFile(SAVED, "");
        String padding = " ".repeat(Sealer.MOST_CHARACTERS - file.length());
        assertThat(sealer.openFile(file + padding, "")).isInstanceOf(Opened.Readable.class);
        assertThat(sealer.openFile(file + padding + " ", "")).isEqualTo(new Opened.Unreadable());
    }

    /** Whatever is done to a seal, it never opens to something else, and nothing is thrown. */
    @Test
    void damagedSealsNeverOpenToSomethingElse() {
        Random random = new Random(4711);
        String line = sealer.seal(SAVED, Place.LINK);
        String file = sealer.sealFile(SAVED, "");
        for (int i = 0; i < 20_000; i++) {
            for (Opened opened :
                    new Opened[] {
                        sealer.open(damage(line, random)), sealer.openFile(damage(file, random), "")
                    }) {
                // Base64 is read leniently: a changed sign need not change an octet.
                assertThat(opened).isIn(new Opened.Unreadable(), new Opened.Readable(SAVED));
            }
        }
    }

    @Test
    void noiseIsRefused() {
        Random random = new Random(4712);
        for (int i = 0; i < 5_000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            String text = new String(noise, StandardCharsets.UTF_8);
            assertThat(sealer.open(text)).isEqualTo(new Opened.Unreadable());
            assertThat(sealer.open(text + "." + text + "..." + text))
                    .isEqualTo(new Opened.Unreadable());
            assertThat(sealer.openFile("{\"protected\":\"" + text + "\"}", WORDS))
                    .isEqualTo(new Opened.Unreadable());
        }
        assertThat(sealer.openFile("[".repeat(10_000), "")).isEqualTo(new Opened.Unreadable());
    }

    private static String damage(String text, Random random) {
        StringBuilder hurt = new StringBuilder(text);
        int place = random.nextInt(text.length());
        switch (random.nextInt(5)) {
            case 0 -> hurt.setCharAt(place, (char) random.nextInt(0x3000));
            case 1 -> hurt.deleteCharAt(place);
            case 2 -> hurt.insert(place, "{}.\"A=".charAt(random.nextInt(6)));
            case 3 -> hurt.setLength(place);
            default -> hurt.append(text, place, text.length());
        }
        return hurt.toString();
    }

    private static String withWords(int rounds, UnaryOperator<JWEHeader.Builder> change)
            throws Exception {
        JWEHeader.Builder header = header(JWEAlgorithm.PBES2_HS512_A256KW);
        return sealed(
                change.apply(header).build(),
                ProgressText.write(SAVED),
                new PasswordBasedEncrypter(WORDS, 16, rounds));
    }

    private String withKey(String text, boolean packed) throws Exception {
        var key = keys.sealing(NOW);
        JWEHeader.Builder header = header(JWEAlgorithm.DIR).keyID(key.getKeyID());
        if (packed) {
            header.compressionAlgorithm(CompressionAlgorithm.DEF);
        }
        return sealed(header.build(), text, new DirectEncrypter(key));
    }

    private static JWEHeader.Builder header(JWEAlgorithm algorithm) {
        return new JWEHeader.Builder(algorithm, EncryptionMethod.A256GCM)
                .type(new JOSEObjectType("mail-checkup"))
                .customParam("exp", NOW.plusSeconds(60).getEpochSecond());
    }

    private static String sealed(
            JWEHeader header, String text, com.nimbusds.jose.JWEEncrypter encrypter)
            throws Exception {
        JWEObject object = new JWEObject(header, new Payload(text));
        object.encrypt(encrypter);
        return object.serialize();
    }

    private static String file(String line) {
        return SealedParts.toFile(line);
    }

    private static String header(String line) {
        return new String(
                Base64.getUrlDecoder().decode(line.substring(0, line.indexOf('.'))),
                StandardCharsets.UTF_8);
    }

    private static String withHeader(String line, String header) {
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(header.getBytes(StandardCharsets.UTF_8))
                + line.substring(line.indexOf('.'));
    }

    private Sealer at(Instant time) {
        return new Sealer(keys, clock(time));
    }

    private static Clock clock(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }
}
