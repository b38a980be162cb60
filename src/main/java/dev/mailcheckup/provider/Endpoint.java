package dev.mailcheckup.provider;

/**
 * One place a mail program or browser connects to.
 *
 * @param host an ASCII host name, lower case, without a final dot
 * @param port the standard port, even where the operator maps it to another
 * @param learned how the host was found
 */
public record Endpoint(Service service, String host, int port, Learned learned) {

    /** Whether TLS comes first on this port, before any words (RFC 8314, section 3). */
    public boolean implicitTls() {
        return port == 993 || port == 995 || port == 465 || port == 443;
    }
}
