package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Discovery;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Progress;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.ProviderJudge;
import dev.mailcheckup.provider.ProviderObservation;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import dev.mailcheckup.provider.Service;
import dev.mailcheckup.provider.WebmailSeen;
import dev.mailcheckup.provider.page.WebPageAddress;
import dev.mailcheckup.provider.page.WebPageSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Looks at a provider over the network: finds its servers, then looks at all of them at once. */
public final class NetProviderCheck implements ProviderCheck {

    private final NetSettings settings;
    private final NameLookup names;
    private final Destinations destinations;
    private final Deadlines deadlines = new Deadlines();
    private final TlsClient tls = new TlsClient();
    private final Trust trust;
    private final TargetLimits limits;
    private final RememberedLooks looks = new RememberedLooks();

    /**
     * @throws IllegalArgumentException if the file of certificates cannot be read
     */
    public NetProviderCheck(NetSettings settings) {
        this.settings = settings;
        this.names = NameLookup.at(settings.dns(), settings.timing().dns());
        this.destinations = new Destinations(names, settings.allow(), settings.dns().isPresent());
        this.limits = new TargetLimits(settings.hourly());
        this.trust = new Trust(settings.trust());
    }

    @Override
    public ProviderReport check(MailDomain domain, ProgressListener progress) {
        long start = System.nanoTime();
        progress.on(new Progress.Searching());
        Connections connections = new Connections(destinations, settings, deadlines, limits);
        Fetch fetch = new Fetch(connections, tls, trust);
        Discovery discovery =
                new Discoverer(destinations, names, connections, fetch, settings.publicList())
                        .discover(domain);
        ProviderObservation seen = observe(domain, discovery, connections, progress);
        return ProviderJudge.judge(
                seen, Instant.now(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** One page for reading mail, by the same guards and limits as a whole provider. */
    Optional<WebmailReport> checkPage(MailDomain host) {
        Endpoint page = new Endpoint(Service.WEBMAIL, host.name(), 443, Learned.GUESS);
        Connections connections = new Connections(destinations, settings, deadlines, limits);
        return looks.look(List.of(page), new WebmailLook(connections, tls, trust)::look)
                .map(seen -> ProviderJudge.judge(seen, Instant.now()));
    }

    /** One page of the web, by the same guards and limits as a whole provider. */
    WebPageSeen read(WebPageAddress address) {
        Connections connections = new Connections(destinations, settings, deadlines, limits);
        return new PageFetch(connections, tls, trust).read(address);
    }

    private ProviderObservation observe(
            MailDomain domain,
            Discovery discovery,
            Connections connections,
            ProgressListener progress) {
        List<Endpoint> pages = discovery.webmailHosts();
        progress.on(
                new Progress.Found(
                        Stream.concat(discovery.servers().stream(), pages.stream().limit(1))
                                .toList()));
        EndpointLook look = new EndpointLook(connections, tls, trust);
        List<CompletableFuture<EndpointSeen>> looking =
                discovery.servers().stream()
                        .map(endpoint ->
                                Discoverer.inParallel(() -> {
                                    EndpointSeen seen =
                                            looks.look(endpoint, each -> guarded(look, each));
                                    progress.on(new Progress.Looked(seen));
                                    return seen;
                                }))
                        .toList();
        var lookingAtPage =
                Discoverer.inParallel(() -> {
                    Optional<WebmailSeen> seen =
                            looks.look(pages, new WebmailLook(connections, tls, trust)::look);
                    seen.ifPresent(page -> progress.on(new Progress.Looked(page.https())));
                    return seen;
                });
        return new ProviderObservation(
                domain,
                discovery,
                looking.stream().map(CompletableFuture::join).toList(),
                lookingAtPage.join());
    }

    /** What a hostile server makes the JDK throw must not end the look at all the others. */
    private static EndpointSeen guarded(EndpointLook look, Endpoint endpoint) {
        try {
            return look.look(endpoint);
        } catch (RuntimeException e) {
            return new EndpointSeen(
                    endpoint, Optional.empty(), new Outcome.Broken(Outcome.Why.OTHER_PROTOCOL));
        }
    }
}
