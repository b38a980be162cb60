package dev.mailcheckup.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir Path folder;

    @Test
    void theFirstStartMakesKeysThatOnlyTheOwnerMayRead() throws IOException {
        Path file = folder.resolve("new/keys.json");
        KeyRing made = KeptKeys.at(file.toString(), NOW);
        KeyRing again = KeptKeys.at(file.toString(), NOW.plusSeconds(9));
        assertThat(again.toString()).isEqualTo(made.toString());
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(rights(folder.resolve("new"))).isEqualTo("rwx------");
        assertThat(folder.resolve("new")).isDirectoryContaining(one -> one.endsWith("keys.json"));
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anAddedKeySealsAndSignsWhileTheOldOneStillOpensAndVerifies() throws IOException {
        Path file = folder.resolve("keys.json");
        KeyRing before = KeptKeys.at(file.toString(), NOW);
        String oldSeal = before.sealing(NOW).getKeyID();
        String oldSignature = before.signing(NOW).getKeyID();
        Instant later = NOW.plus(Duration.ofDays(30));
        KeptKeys.add(file, later);
        KeyRing after = KeptKeys.at(file.toString(), later);
        assertThat(after.sealing(later).getKeyID()).isNotEqualTo(oldSeal);
        assertThat(after.opening(oldSeal, later)).isPresent();
        assertThat(after.signing(later).getKeyID()).isNotEqualTo(oldSignature);
        assertThat(after.published(later).getKeyByKeyId(oldSignature)).isNotNull();
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void whatIsPublishedHoldsNoSecret() {
        JWKSet published = KeyRing.fresh(NOW).published(NOW);
        assertThat(published.containsNonPublicKeys()).isFalse();
        assertThat(published.size()).isEqualTo(1);
        assertThat(published.toString(false)).doesNotContain("\"d\"", "oct");
    }

    @Test
    void keysMayComeAsTextOrAsFilesOfAMountedFolder() throws IOException {
        List<JWK> keys = KeyRing.made(NOW);
        String text = new JWKSet(keys).toString(false);
        assertThat(KeptKeys.at(text, NOW).sealing(NOW)).isEqualTo(keys.getFirst());
        for (JWK key : keys) {
            Files.writeString(
                    folder.resolve(key.getKeyID() + ".json"), new JWKSet(key).toString(false));
        }
        Files.writeString(folder.resolve("..data"), "not for us");
        assertThat(KeptKeys.at(folder.toString(), NOW).signing(NOW)).isEqualTo(keys.getLast());
    }

    @Test
    void aKeyIsKnownBeforeItIsUsedAndForgottenAfterItsEnd() throws Exception {
        OctetSequenceKey coming =
                sealing().notBeforeTime(Date.from(NOW.plusSeconds(60))).generate();
        OctetSequenceKey ended =
                sealing().expirationTime(Date.from(NOW.minusSeconds(1))).generate();
        List<JWK> keys = new ArrayList<>(KeyRing.made(NOW.minusSeconds(100)));
        keys.add(coming);
        keys.add(ended);
        KeyRing ring = KeyRing.of(keys);
        assertThat(ring.sealing(NOW)).isEqualTo(keys.getFirst());
        assertThat(ring.opening(coming.getKeyID(), NOW)).isPresent();
        assertThat(ring.opening(ended.getKeyID(), NOW)).isEmpty();
        assertThat(ring.sealing(NOW.plusSeconds(60))).isEqualTo(coming);
    }

    @Test
    void badKeysAreRefusedWithoutQuotingThem() {
        OctetSequenceKey only = (OctetSequenceKey) KeyRing.made(NOW).getFirst();
        String secret = only.getKeyValue().toString();
        for (String text :
                List.of(
                        new JWKSet(only).toString(false),
                        "{\"keys\":[{\"kty\":\"oct\",\"k\":\"" + secret + "\"}]}",
                        "{\"keys\":[{\"kty\":\"oct\",\"k\":\"" + secret,
                        "{" + secret)) {
            assertThatThrownBy(() -> KeptKeys.at(text, NOW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(secret)
                    .hasNoCause();
        }
        assertThat(KeyRing.fresh(NOW).toString()).doesNotContain("\"k\"");
    }

    private static JWKGenerator<OctetSequenceKey> sealing() {
        return new OctetSequenceKeyGenerator(256)
                .keyUse(KeyUse.ENCRYPTION)
                .keyIDFromThumbprint(true)
                .issueTime(Date.from(NOW));
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
