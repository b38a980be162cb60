package dev.mailcheckup.progress.seal;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEDecrypter;
import com.nimbusds.jose.JWEEncrypter;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.ProgressText;
import dev.mailcheckup.progress.Sealing;
import java.text.Normalizer;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Seals with the server's newest key ({@code dir}) or with a key made from the reader's own words
 * ({@code PBES2-HS512+A256KW}), always A256GCM (RFC 7518, sections 4.5, 4.8 and 5.3). What comes
 * back is a stranger's: its size and the whole header are looked at before anything is computed.
 */
@Component
public final class Sealer implements Sealing {

    /** Of a file; one line is shorter. */
    static final int MOST_CHARACTERS = 16 * 1024;

    /** Work of about a tenth of a second, which each guess at the words costs too. */
    static final int ROUNDS = 210_000;

    /** More would let a file keep us busy, fewer would not be ours. */
    private static final int MOST_ROUNDS = 1_000_000;

    private static final int SALT_OCTETS = 16;
    private static final int MOST_SALT_OCTETS = 64;

    /** Long enough for a poem; the work to do grows with it. */
    private static final int LONGEST_PASSPHRASE = 256;

    private static final JOSEObjectType TYPE = new JOSEObjectType("mail-checkup");
    private static final String EXPIRES = "exp";

    /** Of a link, so that its drawn code is half as large (RFC 7516, section 4.1.3). */
    private static final CompressionAlgorithm PACKED = CompressionAlgorithm.DEF;

    private final KeyRing keys;
    private final Clock clock;

    @Autowired
    public Sealer(KeyRing keys) {
        this(keys, Clock.systemUTC());
    }

    Sealer(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String seal(Progress progress, Place place) {
        OctetSequenceKey key = keys.sealing(clock.instant());
        try {
            return seal(
                    header(JWEAlgorithm.DIR, place).keyID(key.getKeyID()).build(),
                    progress,
                    new DirectEncrypter(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key of 256 bits fits", e);
        }
    }

    @Override
    public String sealFile(Progress progress, String passphrase) {
        if (passphrase.isEmpty()) {
            return SealedParts.toFile(seal(progress, Place.FILE));
        }
        return SealedParts.toFile(
                seal(
                        header(JWEAlgorithm.PBES2_HS512_A256KW, Place.FILE).build(),
                        progress,
                        new PasswordBasedEncrypter(normal(passphrase), SALT_OCTETS, ROUNDS)));
    }

    private JWEHeader.Builder header(JWEAlgorithm algorithm, Place place) {
        JWEHeader.Builder header =
                new JWEHeader.Builder(algorithm, EncryptionMethod.A256GCM)
                        .type(TYPE)
                        .customParam(EXPIRES, clock.instant().plus(place.lasts()).getEpochSecond());
        return place == Place.LINK ? header.compressionAlgorithm(PACKED) : header;
    }

    private static String seal(JWEHeader header, Progress progress, JWEEncrypter encrypter) {
        try {
            JWEObject sealed = new JWEObject(header, new Payload(ProgressText.write(progress)));
            sealed.encrypt(encrypter);
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java runtime has AES and PBKDF2", e);
        }
    }

    @Override
    public Opened open(String sealed) {
        return open(sealed, "");
    }

    @Override
    public Opened openFile(String text, String passphrase) {
        return SealedParts.toLine(text)
                .map(line -> open(line, passphrase))
                .orElseGet(Opened.Unreadable::new);
    }

    /** The parser throws more than it declares, so whatever it throws means "not ours". */
    @SuppressWarnings("UnusedException")
    private Opened open(String sealed, String passphrase) {
        if (sealed.length() > MOST_CHARACTERS) {
            return new Opened.Unreadable();
        }
        JWEObject parsed;
        try {
            parsed = JWEObject.parse(sealed);
            if (!isOurs(parsed.getHeader())) {
                return new Opened.Unreadable();
            }
        } catch (ParseException | RuntimeException notOurs) {
            return new Opened.Unreadable();
        }
        return parsed.getHeader().getAlgorithm().equals(JWEAlgorithm.DIR)
                ? openWithKey(parsed)
                : openWithWords(parsed, passphrase);
    }

    private boolean isOurs(JWEHeader header) {
        return EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
                && TYPE.equals(header.getType())
                && isPackedByUsOnly(header)
                && header.getCriticalParams() == null
                && header.getCustomParam(EXPIRES) instanceof Number end
                && Instant.now(clock).getEpochSecond() < end.longValue()
                && (JWEAlgorithm.DIR.equals(header.getAlgorithm()) || hasSaneWork(header));
    }

    /**
     * What our own key has sealed is known to be ours before it is unpacked. With words of their
     * own anyone can seal anything, so that is never packed.
     */
    private static boolean isPackedByUsOnly(JWEHeader header) {
        return header.getCompressionAlgorithm() == null
                || PACKED.equals(header.getCompressionAlgorithm())
                        && JWEAlgorithm.DIR.equals(header.getAlgorithm());
    }

    private static boolean hasSaneWork(JWEHeader header) {
        return JWEAlgorithm.PBES2_HS512_A256KW.equals(header.getAlgorithm())
                && header.getPBES2Count() >= ROUNDS
                && header.getPBES2Count() <= MOST_ROUNDS
                && header.getPBES2Salt() != null
                && header.getPBES2Salt().decode().length <= MOST_SALT_OCTETS;
    }

    private Opened openWithKey(JWEObject sealed) {
        String name = sealed.getHeader().getKeyID();
        Optional<OctetSequenceKey> key =
                name == null ? Optional.empty() : keys.opening(name, clock.instant());
        try {
            return key.isEmpty()
                    ? new Opened.Unreadable()
                    : decrypted(sealed, new DirectDecrypter(key.get()))
                            .flatMap(ProgressText::read)
                            .<Opened>map(Opened.Readable::new)
                            .orElseGet(Opened.Unreadable::new);
        } catch (JOSEException e) {
            throw new IllegalStateException("a key of 256 bits fits", e);
        }
    }

    /** Other words and a damaged file look the same from outside. */
    private static Opened openWithWords(JWEObject sealed, String passphrase) {
        if (passphrase.isEmpty() || passphrase.length() > LONGEST_PASSPHRASE) {
            return new Opened.NeedsPassphrase();
        }
        Optional<String> text = decrypted(sealed, new PasswordBasedDecrypter(normal(passphrase)));
        return text.isEmpty()
                ? new Opened.NeedsPassphrase()
                : text.flatMap(ProgressText::read)
                        .<Opened>map(Opened.Readable::new)
                        .orElseGet(Opened.Unreadable::new);
    }

    private static Optional<String> decrypted(JWEObject sealed, JWEDecrypter decrypter) {
        try {
            sealed.decrypt(decrypter);
            return Optional.of(sealed.getPayload().toString());
        } catch (JOSEException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** The same words come out of the keyboards of different devices in different signs. */
    private static String normal(String passphrase) {
        return Normalizer.normalize(passphrase.strip(), Normalizer.Form.NFKC);
    }
}
