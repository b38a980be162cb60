package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.suspicion.authentication.dkim.ArcSeen.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates an Authenticated Received Chain (RFC 8617, section 5.2). */
public final class ArcCheck {

    private final RawMail mail;
    private final DkimCheck signatures;
    private final Optional<TextRecords> records;

    private ArcCheck(RawMail mail, DkimCheck signatures, Optional<TextRecords> records) {
        this.mail = mail;
        this.signatures = signatures;
        this.records = records;
    }

    /**
     * @param bodyGiven whether the body is there, and whole
     * @param records where keys are asked for; empty to not ask
     */
    public static ArcSeen of(RawMail mail, boolean bodyGiven, Optional<TextRecords> records) {
        DkimCheck signatures =
                new DkimCheck(mail, bodyGiven, Optional.empty(), records, DkimRules.STANDARD);
        return new ArcCheck(mail, signatures, records).chain();
    }

    private ArcSeen chain() {
        List<ArcSet> sets = ArcSet.of(mail, signatures.header());
        if (sets == null) {
            return new ArcSeen(State.FAIL, 0, "");
        }
        if (sets.isEmpty()) {
            return ArcSeen.NONE;
        }
        String sealer = seal(sets.getLast()).dense("d").toLowerCase(Locale.ROOT);
        return new ArcSeen(state(sets), sets.size(), sealer);
    }

    private State state(List<ArcSet> sets) {
        for (int i = 0; i < sets.size(); i++) {
            if (!isSound(seal(sets.get(i)), i == 0)) {
                return State.FAIL;
            }
        }
        SignatureField last = SignatureField.arc(mail, sets.getLast().signature());
        SignatureSeen signed = signatures.check(last);
        if (last.broken()) {
            return State.FAIL;
        }
        if (signed.body() == SignatureSeen.Body.CHANGED) {
            return State.CHANGED;
        }
        if (records.isEmpty() || signed.body() == SignatureSeen.Body.NOT_CHECKED) {
            return State.NOT_CHECKED;
        }
        if (signed.state() != SignatureSeen.State.VALID) {
            return chainState(signed.state());
        }
        for (int i = sets.size(); i > 0; i--) {
            SignatureSeen.State seal = sealState(sets.subList(0, i), records.get());
            if (seal != SignatureSeen.State.VALID) {
                return chainState(seal);
            }
        }
        return State.PASS;
    }

    private static State chainState(SignatureSeen.State state) {
        return state == SignatureSeen.State.NO_ANSWER ? State.NO_ANSWER : State.FAIL;
    }

    private TagList seal(ArcSet set) {
        return TagList.of(SignatureField.body(mail, set.seal())).orElse(TagList.EMPTY);
    }

    /** The first station found no chain, each further one found it whole. */
    private static boolean isSound(TagList seal, boolean first) {
        String told = seal.dense("cv").toLowerCase(Locale.ROOT);
        return told.equals(first ? "none" : "pass")
                && seal.get("h").isEmpty()
                && seal.get("bh").isEmpty()
                && !seal.dense("d").isEmpty()
                && !seal.dense("s").isEmpty()
                && SignatureField.base64(seal.dense("b")).length > 0;
    }

    /** A seal covers all sets up to its own, itself last and without its b=. */
    private SignatureSeen.State sealState(List<ArcSet> sets, TextRecords asked) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sets.size(); i++) {
            ArcSet set = sets.get(i);
            text.append(Canonical.RELAXED.field(mail, set.results()));
            text.append(Canonical.RELAXED.field(mail, set.signature()));
            text.append(
                    i + 1 < sets.size()
                            ? Canonical.RELAXED.field(mail, set.seal())
                            : Canonical.RELAXED.unsigned(mail, set.seal()));
        }
        TagList seal = seal(sets.getLast());
        String domain = seal.dense("d").toLowerCase(Locale.ROOT);
        return Algorithm.named(seal.dense("a"))
                .map(algorithm ->
                        signatures.verified(
                                new DkimCheck.Claim(
                                        domain,
                                        seal.dense("s"),
                                        "@" + domain,
                                        algorithm,
                                        SignatureField.base64(seal.dense("b"))),
                                text.toString().getBytes(StandardCharsets.ISO_8859_1),
                                asked))
                .orElse(SignatureSeen.State.UNKNOWN_ALGORITHM);
    }
}
