package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.Body;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen.State;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the DKIM signatures of a mail (RFC 6376, section 6): the body always, the rest where the
 * keys may be asked for. The time that counts is that of delivery.
 */
public final class DkimCheck {

    /** Signatures looked at; further ones are left alone (RFC 6376, section 8.4). */
    static final int MOST = 8;

    private record BodyForm(Canonical canonical, Algorithm algorithm, long length) {}

    private final RawMail mail;
    private final SignedHeader header;
    private final boolean bodyGiven;
    private final Optional<Instant> delivered;
    private final Optional<TextRecords> records;
    private final DkimRules rules;
    private final Map<BodyForm, BodyHash> hashes = new HashMap<>();

    DkimCheck(
            RawMail mail,
            boolean bodyGiven,
            Optional<Instant> delivered,
            Optional<TextRecords> records,
            DkimRules rules) {
        this.mail = mail;
        this.header = new SignedHeader(mail);
        this.bodyGiven = bodyGiven;
        this.delivered = delivered;
        this.records = records;
        this.rules = rules;
    }

    /**
     * @param bodyGiven whether the body is there, and whole
     * @param records where keys are asked for; empty to not ask
     */
    public static List<SignatureSeen> of(
            RawMail mail,
            boolean bodyGiven,
            Optional<Instant> delivered,
            Optional<TextRecords> records) {
        return new DkimCheck(mail, bodyGiven, delivered, records, DkimRules.STANDARD).signatures();
    }

    SignedHeader header() {
        return header;
    }

    /** Top first. */
    List<SignatureSeen> signatures() {
        return header.all("dkim-signature").stream()
                .limit(MOST)
                .map(field -> SignatureField.dkim(mail, field))
                .map(field -> check(field))
                .toList();
    }

    SignatureSeen check(SignatureField field) {
        Optional<Algorithm> algorithm = Algorithm.named(field.algorithm());
        return new SignatureSeen(
                field.domain(),
                field.selector(),
                field.algorithm(),
                field.broken() || algorithm.isEmpty()
                        ? Body.NOT_CHECKED
                        : body(field, algorithm.get()),
                field.broken()
                        ? State.MALFORMED
                        : algorithm
                                .map(known -> state(field, known))
                                .orElse(State.UNKNOWN_ALGORITHM),
                header.added(field));
    }

    private Body body(SignatureField field, Algorithm algorithm) {
        if (!bodyGiven) {
            return Body.NOT_CHECKED;
        }
        BodyHash hash =
                hashes.computeIfAbsent(
                        new BodyForm(field.bodyForm(), algorithm, field.length()),
                        form ->
                                BodyHash.of(
                                        mail, form.canonical(), algorithm.digest(), form.length()));
        boolean lacksSome = field.length() != Long.MAX_VALUE && field.length() > hash.length();
        if (lacksSome || !MessageDigest.isEqual(hash.octets(), field.bodyHash())) {
            return Body.CHANGED;
        }
        return field.length() < hash.length() ? Body.ADDED_TO : Body.UNCHANGED;
    }

    private State state(SignatureField field, Algorithm algorithm) {
        if (algorithm == Algorithm.RSA_SHA1 && !rules.sha1()) {
            return State.TOO_OLD;
        }
        boolean expired =
                field.expires() >= 0
                        && delivered
                                .filter(at -> at.getEpochSecond() > field.expires())
                                .isPresent();
        if (expired) {
            return State.EXPIRED;
        }
        if (records.isEmpty()) {
            return State.NOT_CHECKED;
        }
        Claim claim =
                new Claim(
                        field.domain(),
                        field.selector(),
                        field.identity(),
                        algorithm,
                        field.signature());
        byte[] signed = header.text(field).getBytes(StandardCharsets.ISO_8859_1);
        return verified(claim, signed, records.get());
    }

    /**
     * Who says they signed, and with what.
     *
     * @param identity for whom (i=)
     */
    record Claim(String domain, String selector, String identity, Algorithm algorithm, byte[] b) {}

    /** Whether the key that the domain publishes made the signature of these octets. */
    State verified(Claim claim, byte[] signed, TextRecords asked) {
        if (claim.algorithm() == Algorithm.RSA_SHA1 && !rules.sha1()) {
            return State.TOO_OLD;
        }
        return switch (asked.at(claim.selector() + "._domainkey." + claim.domain())) {
            case TextRecords.Answer.Failed() -> State.NO_ANSWER;
            case TextRecords.Answer.Nothing(), TextRecords.Answer.NoSuchName() -> State.KEY_MISSING;
            case TextRecords.Answer.Texts(var texts) ->
                    switch (PublishedKey.of(
                            texts, claim.algorithm(), claim.identity(), claim.domain())) {
                        case PublishedKey.Revoked() -> State.KEY_REVOKED;
                        case PublishedKey.Unfit() -> State.KEY_UNFIT;
                        case PublishedKey.Usable key -> verified(claim, signed, key);
                    };
        };
    }

    private State verified(Claim claim, byte[] signed, PublishedKey.Usable key) {
        if (claim.algorithm() != Algorithm.ED25519_SHA256 && key.bits() < rules.shortestRsa()) {
            return State.KEY_TOO_SHORT;
        }
        return isSignedBy(key, claim.algorithm(), signed, claim.b()) ? State.VALID : State.WRONG;
    }

    private static boolean isSignedBy(
            PublishedKey.Usable key, Algorithm algorithm, byte[] signed, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(algorithm.signatureName());
            verifier.initVerify(key.key());
            verifier.update(
                    algorithm == Algorithm.ED25519_SHA256
                            ? algorithm.digest().digest(signed)
                            : signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
