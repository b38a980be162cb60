package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import dev.mailcheckup.provider.net.Destinations.Admission;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Tries the names that most providers use. A name that the DNS does not know is no guess. */
final class Guess {

    private final Connections connections;

    Guess(Connections connections) {
        this.connections = connections;
    }

    List<Endpoint> servers(MailDomain domain, List<String> mx) {
        List<String> ownMx =
                mx.stream()
                        .filter(host ->
                                host.equals(domain.name()) || host.endsWith("." + domain.name()))
                        .toList();
        var imap = Discoverer.inParallel(() -> first(names(domain, ownMx, "imap.", "mail.")));
        var pop3 =
                Discoverer.inParallel(() -> first(names(domain, ownMx, "pop.", "pop3.", "mail.")));
        var smtp = Discoverer.inParallel(() -> first(names(domain, ownMx, "smtp.", "mail.")));
        return Stream.of(
                        endpoint(Service.IMAP, imap.join()),
                        endpoint(Service.POP3, pop3.join()),
                        endpoint(Service.SUBMISSION, smtp.join()))
                .flatMap(Optional::stream)
                .toList();
    }

    List<Endpoint> webmail(MailDomain domain) {
        return known(List.of("webmail." + domain, "mail." + domain)).stream()
                .map(host -> new Endpoint(Service.WEBMAIL, host, 443, Learned.GUESS))
                .toList();
    }

    private static List<String> names(MailDomain domain, List<String> mx, String... starts) {
        return Stream.concat(Stream.of(starts).map(start -> start + domain), mx.stream()).toList();
    }

    private Optional<String> first(List<String> hosts) {
        return known(hosts).stream().findFirst();
    }

    /** Asks for all at once. A name that leads to a closed network is kept, to be told about. */
    private List<String> known(List<String> hosts) {
        List<CompletableFuture<Boolean>> asking =
                hosts.stream()
                        .map(host ->
                                Discoverer.inParallel(() ->
                                        switch (connections.admit(host)) {
                                            case Admission.Admitted _, Admission.Refused _ -> true;
                                            case Admission.NoSuchName _, Admission.NotAnswered _ ->
                                                    false;
                                        }))
                        .toList();
        return Stream.iterate(0, i -> i < hosts.size(), i -> i + 1)
                .filter(i -> asking.get(i).join())
                .map(hosts::get)
                .toList();
    }

    private static Optional<Endpoint> endpoint(Service service, Optional<String> host) {
        return host.map(
                name -> new Endpoint(service, name, Chosen.implicit(service), Learned.GUESS));
    }
}
