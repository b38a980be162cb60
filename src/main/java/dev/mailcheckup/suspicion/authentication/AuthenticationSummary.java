package dev.mailcheckup.suspicion.authentication;

/**
 * What the receiving provider wrote about the mail (RFC 8601). Each method holds the result keyword
 * in lower case, such as pass, fail, none, or an empty text where nothing was said.
 *
 * @param trusted whether the results stand where only the receiving provider can have written them
 * @param authenticatedDomain the domain that the results vouch for (aligned or not), or empty
 */
public record AuthenticationSummary(
        String spf,
        String dkim,
        String dmarc,
        String arc,
        boolean trusted,
        String authservId,
        String authenticatedDomain) {

    public static final AuthenticationSummary NONE =
            new AuthenticationSummary("", "", "", "", false, "", "");
}
