package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.suspicion.authentication.dkim.ArcSeen;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcSeen;
import java.util.List;
import java.util.Optional;

/**
 * Who sent the mail, as far as it can be told. For spf, dkim, dmarc and arc: what the receiving
 * provider wrote (RFC 8601), the result keyword in lower case, such as pass, fail, none, or an
 * empty text where nothing was said.
 *
 * @param standing what the results are worth
 * @param authenticatedDomain the domain that results or our own check vouch for (aligned or not),
 *     or empty
 * @param signatures the DKIM signatures, top first, and what our own check of them says
 * @param alignment the author's name beside those who signed and sent
 * @param chain the Authenticated Received Chain
 * @param policy what the author's domain asks of receivers; empty where nobody asked the DNS
 */
public record AuthenticationSummary(
        String spf,
        String dkim,
        String dmarc,
        String arc,
        Standing standing,
        String authservId,
        String authenticatedDomain,
        List<SignatureSeen> signatures,
        Alignment alignment,
        ArcSeen chain,
        Optional<DmarcSeen> policy) {

    public static final AuthenticationSummary NONE =
            new AuthenticationSummary(
                    "",
                    "",
                    "",
                    "",
                    Standing.ANYBODYS,
                    "",
                    "",
                    List.of(),
                    Alignment.NONE,
                    ArcSeen.NONE,
                    Optional.empty());

    /** Who can have written results. */
    public enum Standing {
        /** Only the receiving provider. */
        PROVIDERS,
        /** The provider, it seems; where it writes, the sender's own lines begin too. */
        PROVIDERS_IT_SEEMS,
        /** The provider, or whoever attached the mail to another one. */
        FORWARDERS,
        /** Anyone on the way. */
        ANYBODYS
    }

    public boolean trusted() {
        return standing == Standing.PROVIDERS || standing == Standing.PROVIDERS_IT_SEEMS;
    }

    public AuthenticationSummary {
        signatures = List.copyOf(signatures);
    }
}
