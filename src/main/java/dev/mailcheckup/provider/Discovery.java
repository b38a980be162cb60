package dev.mailcheckup.provider;

import java.util.List;
import java.util.Optional;

/**
 * How the servers were found.
 *
 * @param domain whether the domain is there at all
 * @param mx the hosts that take mail for the domain, best first
 * @param provider a known provider's name, such as Gmail
 * @param servers the endpoints to look at
 * @param plainHttp whether settings for mail programs are offered over an open connection only
 * @param webmailHosts where the mail page may be, best first
 */
public record Discovery(
        DomainState domain,
        List<String> mx,
        Optional<String> provider,
        List<Endpoint> servers,
        boolean plainHttp,
        List<Endpoint> webmailHosts) {

    public enum DomainState {
        EXISTS,
        /** NXDOMAIN. */
        DOES_NOT_EXIST,
        /** A null MX (RFC 7505), or neither MX nor address. */
        TAKES_NO_MAIL,
        /** The DNS did not answer. */
        NOT_ANSWERED,
        /** A name this app must not look at. */
        UNSAFE
    }

    public static Discovery without(DomainState domain) {
        return new Discovery(domain, List.of(), Optional.empty(), List.of(), false, List.of());
    }

    /** The surest source among those that named a server. */
    public Optional<Learned> source() {
        return servers.stream().map(Endpoint::learned).min(Enum::compareTo);
    }
}
