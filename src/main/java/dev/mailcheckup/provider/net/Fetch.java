package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.net.Destinations.Admission;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Fetches small files over the same guarded connections as all else. Over https only from a server
 * that proves itself, following at most {@link #MOST_REDIRECTS} redirects, each to https and each
 * judged anew.
 */
final class Fetch {

    private static final int MOST_REDIRECTS = 3;
    private static final int OK = 200;

    private final Connections connections;
    private final TlsClient tls;
    private final Trust trust;

    Fetch(Connections connections, TlsClient tls, Trust trust) {
        this.connections = connections;
        this.tls = tls;
        this.trust = trust;
    }

    /** The body of a 200 answer. */
    Optional<String> https(String host, String target) {
        return follow(host, target, this::page);
    }

    static Optional<String> follow(
            String host, String target, BiFunction<String, String, Optional<Page>> pages) {
        String at = host;
        String path = target;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            String here = at;
            Optional<Page> page = pages.apply(here, path);
            if (page.isEmpty() || page.get().status() == OK) {
                return page.map(Page::text);
            }
            Optional<URI> next =
                    page.filter(Page::redirects)
                            .flatMap(answer -> answer.location("https", here))
                            .filter(uri -> "https".equals(uri.getScheme()))
                            .filter(uri -> uri.getPort() == -1 || uri.getPort() == 443);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get().getHost();
            path = target(next.get());
        }
        return Optional.empty();
    }

    /** Without encryption: good for nothing but to know that it is there. */
    Optional<String> http(String host, String target) {
        if (!(connections.admit(host) instanceof Admission.Admitted(Destination to))) {
            return Optional.empty();
        }
        try (Wire wire = connections.open(to, 80)) {
            return Optional.of(Page.get(wire, target))
                    .filter(page -> page.status() == OK)
                    .map(Page::text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Page> page(String host, String target) {
        if (!(connections.admit(host) instanceof Admission.Admitted(Destination to))) {
            return Optional.empty();
        }
        try (Wire wire = connections.open(to, 443)) {
            return Handshake.shake(wire, tls) instanceof Handshake.Done done
                            && done.proves(host, trust)
                    ? Optional.of(Page.get(wire, target))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String target(URI uri) {
        String path = uri.getRawPath();
        String start = path == null || path.isEmpty() ? "/" : path;
        return uri.getRawQuery() == null ? start : start + "?" + uri.getRawQuery();
    }
}
