package dev.mailcheckup.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.mailcheckup.signing.Verdict.Genuine;
import dev.mailcheckup.signing.Verdict.Reason;
import dev.mailcheckup.signing.Verdict.Refused;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Signs what a printed list holds as a JWS (RFC 7515) with ES256 (RFC 7518, section 3.4). The
 * header is always the same: it names no key, which would make the drawn code half as long again,
 * so each key of the set is tried (decision D024).
 */
public final class ListSignature {

    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(new JOSEObjectType("list")).build();

    private static final String ADVICE = "v";
    private static final String PRINTED = "d";
    private static final String TASKS = "n";
    private static final String DIGEST = "h";

    private ListSignature() {}

    /** The code that goes on the paper. */
    public static String sign(PrintedList list, ECKey key) {
        Map<String, Object> said =
                Map.of(
                        ADVICE, list.advice(),
                        PRINTED, list.printed().toString(),
                        TASKS, list.tasks(),
                        DIGEST, list.digest());
        JWSObject jws = new JWSObject(HEADER, new Payload(said));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a key ring signs with P-256 only", e);
        }
        return jws.serialize();
    }

    /**
     * Looks for a code in a text and verifies it.
     *
     * @param text the code, its link, or all of a list; from anywhere, of any length
     */
    public static Verdict verify(String text, JWKSet keys) {
        if (text.isBlank()) {
            return new Refused(Reason.NOTHING_GIVEN);
        }
        if (text.length() > ListCode.LONGEST_TEXT) {
            return new Refused(Reason.TOO_LONG);
        }
        Optional<String> code = ListCode.in(text);
        if (code.isEmpty()) {
            return new Refused(Reason.NO_CODE);
        }
        return verified(code.get(), keys)
                .<Verdict>map(Genuine::new)
                .orElse(new Refused(Reason.NOT_OURS));
    }

    private static Optional<PrintedList> verified(String code, JWKSet keys) {
        try {
            JWSObject jws = JWSObject.parse(code);
            if (!jws.getHeader().toJSONObject().equals(HEADER.toJSONObject())) {
                return Optional.empty();
            }
            // Spare bits at the end of base64url would let two codes pass for one.
            if (!isExact(code, jws)) {
                return Optional.empty();
            }
            for (var key : keys.getKeys()) {
                if (key instanceof ECKey ec
                        && Curve.P_256.equals(ec.getCurve())
                        && jws.verify(new ECDSAVerifier(ec.toPublicJWK()))) {
                    return Optional.of(read(jws.getPayload().toString()));
                }
            }
            return Optional.empty();
        } catch (ParseException | JOSEException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isExact(String code, JWSObject jws) {
        return code.equals(
                String.join(
                        ".",
                        ListCode.encode(jws.getHeader().toBase64URL().decode()),
                        ListCode.encode(jws.getPayload().toBytes()),
                        ListCode.encode(jws.getSignature().decode())));
    }

    private static PrintedList read(String json) throws ParseException {
        Map<String, Object> said = JSONObjectUtils.parse(json);
        if (!said.keySet().equals(Set.of(ADVICE, PRINTED, TASKS, DIGEST))) {
            throw new ParseException("not of a list", 0);
        }
        return new PrintedList(
                JSONObjectUtils.getString(said, ADVICE),
                LocalDate.parse(JSONObjectUtils.getString(said, PRINTED)),
                JSONObjectUtils.getInt(said, TASKS),
                JSONObjectUtils.getString(said, DIGEST));
    }
}
