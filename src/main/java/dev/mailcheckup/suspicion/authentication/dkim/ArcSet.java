package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one station added (RFC 8617, section 4.2).
 *
 * @param results its ARC-Authentication-Results
 * @param signature its ARC-Message-Signature
 * @param seal its ARC-Seal
 */
record ArcSet(RawMail.Field results, RawMail.Field signature, RawMail.Field seal) {

    static final int MOST = 50;

    private static final List<String> NAMES =
            List.of("arc-authentication-results", "arc-message-signature", "arc-seal");

    /**
     * The sets, first station first; empty where the mail has none.
     *
     * @return null where they are not exactly one of each kind from 1 on
     */
    static @Nullable List<ArcSet> of(RawMail mail, SignedHeader header) {
        RawMail.@Nullable Field[][] found = new RawMail.@Nullable Field[MOST][NAMES.size()];
        int count = 0;
        for (int kind = 0; kind < NAMES.size(); kind++) {
            for (RawMail.Field field : header.all(NAMES.get(kind))) {
                int instance = instance(SignatureField.body(mail, field));
                if (instance < 1 || instance > MOST || found[instance - 1][kind] != null) {
                    return null;
                }
                found[instance - 1][kind] = field;
                count++;
            }
        }
        List<ArcSet> sets = new ArrayList<>();
        for (RawMail.@Nullable Field[] each : found) {
            if (each[0] == null || each[1] == null || each[2] == null) {
                break;
            }
            sets.add(new ArcSet(each[0], each[1], each[2]));
        }
        return sets.size() * NAMES.size() == count ? sets : null;
    }

    /** The tag i=; in results it is the first, before anything else (RFC 8617, section 4.1.1). */
    static int instance(String body) {
        int semicolon = body.indexOf(';');
        Optional<TagList> tags =
                TagList.of(body)
                        .or(() -> TagList.of(semicolon < 0 ? body : body.substring(0, semicolon)));
        String text = tags.map(list -> list.dense("i")).orElse("");
        boolean number =
                !text.isEmpty()
                        && text.length() <= 2
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : 0;
    }
}
