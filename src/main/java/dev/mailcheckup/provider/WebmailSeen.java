package dev.mailcheckup.provider;

/**
 * The provider's page for reading mail in a browser.
 *
 * @param https the look at port 443
 * @param http what port 80 does
 * @param httpsLeadsToHttp whether the encrypted page sends the browser on to an open one
 * @param formOverHttp whether it sends a typed password to an open address
 * @param hstsSeconds the max-age of Strict-Transport-Security (RFC 6797); 0 without it, {@link
 *     #HSTS_UNKNOWN} when the page could not be read
 */
public record WebmailSeen(
        EndpointSeen https,
        PlainHttp http,
        boolean httpsLeadsToHttp,
        boolean formOverHttp,
        long hstsSeconds) {

    public static final long HSTS_UNKNOWN = -1;

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
        return http == PlainHttp.SERVES_A_PAGE && noEncryption() ? "http-only" : "none";
    }

    /** Seen for certain: a time-out, or a look that could not be made, says nothing. */
    private boolean noEncryption() {
        return switch (https.outcome()) {
            case Outcome.Refused _ -> true;
            case Outcome.Broken(var why) -> why == Outcome.Why.NO_TLS;
            case Outcome.Answers _, Outcome.TimedOut _, Outcome.NotAsked _ -> false;
        };
    }

    public String url() {
        return (state().equals("http-only") ? "http://" : "https://")
                + https.endpoint().host()
                + "/";
    }
}
