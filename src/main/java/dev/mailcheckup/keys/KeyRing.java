package dev.mailcheckup.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A set of JSON Web Keys (RFC 7517) for two purposes: sealing (256 bits, {@code use} "enc") and
 * signing (P-256, {@code use} "sig"). The newest key by {@code iat} that has begun by {@code nbf}
 * seals or signs; every key opens or verifies what it once made, until its {@code exp}. So a key is
 * replaced by adding one, and several servers can learn it before the first of them uses it.
 */
public final class KeyRing {

    private static final int SEALING_BITS = 256;

    private static final Comparator<JWK> NEWEST_FIRST =
            Comparator.comparing(KeyRing::issued, Comparator.reverseOrder());

    private final List<OctetSequenceKey> sealing;
    private final List<ECKey> signing;

    private KeyRing(List<OctetSequenceKey> sealing, List<ECKey> signing) {
        this.sealing = sealing;
        this.signing = signing;
    }

    /**
     * Other kinds of keys in the set are left alone.
     *
     * @throws IllegalArgumentException where a key for one of the purposes is missing, or two keys
     *     have the same name or none; the message quotes no key
     */
    static KeyRing of(List<JWK> keys) {
        List<OctetSequenceKey> sealing = new ArrayList<>();
        List<ECKey> signing = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JWK key : keys) {
            if (key.getKeyID() == null || !names.add(key.getKeyID())) {
                throw new IllegalArgumentException("each key needs a \"kid\" of its own");
            }
            if (key instanceof OctetSequenceKey octets && isFor(key, KeyUse.ENCRYPTION)) {
                if (octets.size() != SEALING_BITS) {
                    throw new IllegalArgumentException("a sealing key has 256 bits");
                }
                sealing.add(octets);
            } else if (key instanceof ECKey pair && isFor(key, KeyUse.SIGNATURE)) {
                if (!Curve.P_256.equals(pair.getCurve()) || !pair.isPrivate()) {
                    throw new IllegalArgumentException("a signing key is a private one of P-256");
                }
                signing.add(pair);
            }
        }
        if (sealing.isEmpty() || signing.isEmpty()) {
            throw new IllegalArgumentException(
                    "needs one key with \"use\":\"enc\" and one with \"use\":\"sig\"");
        }
        sealing.sort(NEWEST_FIRST);
        signing.sort(NEWEST_FIRST);
        return new KeyRing(List.copyOf(sealing), List.copyOf(signing));
    }

    private static boolean isFor(JWK key, KeyUse use) {
        return use.equals(key.getKeyUse());
    }

    private static Instant issued(JWK key) {
        Date time = key.getIssueTime();
        return time == null ? Instant.EPOCH : time.toInstant();
    }

    /** One new key for each purpose. */
    static List<JWK> made(Instant now) {
        try {
            Date time = Date.from(now);
            return List.of(
                    new OctetSequenceKeyGenerator(SEALING_BITS)
                            .keyUse(KeyUse.ENCRYPTION)
                            .keyIDFromThumbprint(true)
                            .issueTime(time)
                            .generate(),
                    new ECKeyGenerator(Curve.P_256)
                            .keyUse(KeyUse.SIGNATURE)
                            .algorithm(JWSAlgorithm.ES256)
                            .keyIDFromThumbprint(true)
                            .issueTime(time)
                            .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java runtime has AES and P-256", e);
        }
    }

    /** A ring of new keys that nobody else has. */
    public static KeyRing fresh(Instant now) {
        return of(made(now));
    }

    public OctetSequenceKey sealing(Instant now) {
        return newest(sealing, now);
    }

    public ECKey signing(Instant now) {
        return newest(signing, now);
    }

    /** The key that something was sealed with. */
    public Optional<OctetSequenceKey> opening(String name, Instant now) {
        return sealing.stream()
                .filter(key -> key.getKeyID().equals(name) && !hasEnded(key, now))
                .findFirst();
    }

    /** What others need to verify signatures; nothing of it is secret. */
    public JWKSet published(Instant now) {
        return new JWKSet(
                signing.stream()
                        .filter(key -> !hasEnded(key, now))
                        .map(key -> (JWK) key.toPublicJWK())
                        .toList());
    }

    /** Where a careless operator left no key in force, the newest is better than none. */
    private static <K extends JWK> K newest(List<K> keys, Instant now) {
        Stream<K> inForce = keys.stream().filter(key -> hasBegun(key, now) && !hasEnded(key, now));
        return inForce.findFirst().orElse(keys.getFirst());
    }

    private static boolean hasBegun(JWK key, Instant now) {
        Date begin = key.getNotBeforeTime();
        return begin == null || !begin.toInstant().isAfter(now);
    }

    private static boolean hasEnded(JWK key, Instant now) {
        Date end = key.getExpirationTime();
        return end != null && !end.toInstant().isAfter(now);
    }

    /** Names the keys only. */
    @Override
    public String toString() {
        return "KeyRing"
                + Stream.concat(sealing.stream(), signing.stream()).map(JWK::getKeyID).toList();
    }
}
