package dev.mailcheckup.provider.net;

import com.google.common.net.InternetDomainName;
import dev.mailcheckup.provider.Discovery;
import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.KnownProvider;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a provider's servers from the domain alone; no address ever leaves. Asks the surest sources
 * first and guesses only where nobody named a server.
 */
final class Discoverer {

    private static final String CONFIG = "/mail/config-v1.1.xml";

    private final Destinations destinations;
    private final DomainRecords records;
    private final Fetch fetch;
    private final Guess guess;
    private final Optional<String> publicList;

    Discoverer(
            Destinations destinations,
            NameLookup names,
            Connections connections,
            Fetch fetch,
            Optional<String> publicList) {
        this.destinations = destinations;
        this.records = new DomainRecords(names);
        this.fetch = fetch;
        this.guess = new Guess(connections);
        this.publicList = publicList;
    }

    Discovery discover(MailDomain domain) {
        if (!destinations.mayAsk(domain.name())) {
            return Discovery.without(DomainState.UNSAFE);
        }
        Optional<KnownProvider> known = KnownProvider.of(domain);
        var askingMx = inParallel(() -> records.mx(domain));
        var askingSrv = inParallel(() -> records.srv(domain));
        DomainRecords.Mx mx = askingMx.join();
        if (mx.state() == DomainState.DOES_NOT_EXIST || mx.state() == DomainState.TAKES_NO_MAIL) {
            return Discovery.without(mx.state());
        }
        Own own = own(domain, known.isEmpty());
        Optional<KnownProvider> hoster =
                mx.hosts().stream().flatMap(host -> KnownProvider.ofMx(host).stream()).findFirst();
        List<Endpoint> named = new ArrayList<>();
        known.ifPresent(provider -> named.addAll(endpoints(provider, Learned.PROVIDER_TABLE)));
        named.addAll(askingSrv.join());
        named.addAll(own.servers());
        if (known.isEmpty()) {
            hoster.ifPresent(provider -> named.addAll(endpoints(provider, Learned.MX_PATTERN)));
        }
        Optional<KnownProvider> provider = known.or(() -> hoster);
        if (named.isEmpty() && provider.isEmpty()) {
            named.addAll(elsewhere(domain, mx.hosts()));
        }
        if (named.isEmpty() && provider.isEmpty()) {
            named.addAll(guess.servers(domain, mx.hosts()));
        }
        return new Discovery(
                mx.state(),
                mx.hosts(),
                provider.map(KnownProvider::name),
                Chosen.of(named),
                own.plainHttp(),
                provider.flatMap(KnownProvider::webmail)
                        .map(host ->
                                List.of(
                                        new Endpoint(
                                                Service.WEBMAIL,
                                                host,
                                                443,
                                                known.isPresent()
                                                        ? Learned.PROVIDER_TABLE
                                                        : Learned.MX_PATTERN)))
                        .orElseGet(() -> guess.webmail(domain)));
    }

    private record Own(List<Endpoint> servers, boolean plainHttp) {}

    /** The settings file the domain itself gives out. */
    private Own own(MailDomain domain, boolean wanted) {
        if (!wanted) {
            return new Own(List.of(), false);
        }
        var subdomain =
                inParallel(() ->
                        config(
                                fetch.https("autoconfig." + domain, CONFIG),
                                domain,
                                Learned.AUTOCONFIG));
        var wellKnown =
                inParallel(() ->
                        config(
                                fetch.https(domain.name(), "/.well-known/autoconfig" + CONFIG),
                                domain,
                                Learned.WELL_KNOWN));
        var plain =
                inParallel(() ->
                        config(
                                fetch.http("autoconfig." + domain, CONFIG),
                                domain,
                                Learned.AUTOCONFIG));
        List<Endpoint> servers =
                Stream.concat(subdomain.join().stream(), wellKnown.join().stream()).toList();
        return new Own(servers, servers.isEmpty() && !plain.join().isEmpty());
    }

    /** What others say about the domain: the public list, and the settings of its MX. */
    private List<Endpoint> elsewhere(MailDomain domain, List<String> mx) {
        var list =
                inParallel(() ->
                        publicList
                                .map(URI::create)
                                .map(base ->
                                        config(
                                                fetch.https(
                                                        base.getHost(), base.getPath() + domain),
                                                domain,
                                                Learned.PUBLIC_LIST))
                                .orElse(List.of()));
        var ofMx =
                mx.stream()
                        .limit(1)
                        .flatMap(host -> Stream.of(Optional.of(host), base(host)))
                        .flatMap(Optional::stream)
                        .distinct()
                        .filter(host -> !host.equals(domain.name()))
                        .map(host ->
                                inParallel(() ->
                                        config(
                                                fetch.https("autoconfig." + host, CONFIG),
                                                domain,
                                                Learned.MX_AUTOCONFIG)))
                        .toList();
        List<Endpoint> all = new ArrayList<>(list.join());
        ofMx.forEach(each -> all.addAll(each.join()));
        return all;
    }

    private static List<Endpoint> config(Optional<String> xml, MailDomain domain, Learned learned) {
        return xml.map(text -> Autoconfig.read(text, domain, learned)).orElse(List.of());
    }

    private static Optional<String> base(String host) {
        if (!InternetDomainName.isValid(host)) {
            return Optional.empty();
        }
        InternetDomainName name = InternetDomainName.from(host);
        return name.isUnderPublicSuffix()
                ? Optional.of(name.topPrivateDomain().toString())
                : Optional.empty();
    }

    private static List<Endpoint> endpoints(KnownProvider provider, Learned learned) {
        return Stream.of(Service.IMAP, Service.POP3, Service.SUBMISSION)
                .flatMap(service ->
                        provider.host(service).stream()
                                .map(host ->
                                        new Endpoint(
                                                service, host, Chosen.implicit(service), learned)))
                .toList();
    }

    static <T> CompletableFuture<T> inParallel(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Thread::startVirtualThread);
    }
}
