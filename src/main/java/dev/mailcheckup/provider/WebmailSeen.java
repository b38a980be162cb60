package dev.mailcheckup.provider;

/**
 * The provider's page for reading mail in a browser.
 *
 * @param https the look at port 443
 * @param http what port 80 does
 * @param httpsLeadsToHttp whether the encrypted page sends the browser on to an open one
 * @param formOverHttp whether it sends a typed password to an open address
 * @param hstsSeconds the max-age of Strict-Transport-Security (RFC 6797); 0 without it
 */
public record WebmailSeen(
        EndpointSeen https,
        PlainHttp http,
        boolean httpsLeadsToHttp,
        boolean formOverHttp,
        long hstsSeconds) {

    /** What a browser gets that asks without encryption. */
    public enum PlainHttp {
        REDIRECTS_TO_HTTPS,
        SERVES_A_PAGE,
        CLOSED,
        NOT_ANSWERED
    }

    /** {@code https}, {@code http-only} or {@code none}. */
    public String state() {
        if (https.outcome() instanceof Outcome.Answers) {
            return "https";
        }
        return http == PlainHttp.SERVES_A_PAGE ? "http-only" : "none";
    }

    public String url() {
        return (state().equals("http-only") ? "http://" : "https://")
                + https.endpoint().host()
                + "/";
    }
}
