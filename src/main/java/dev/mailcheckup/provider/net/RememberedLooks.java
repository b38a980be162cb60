package dev.mailcheckup.provider.net;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Thousands of domains have their mail at one of few hosts. What was seen of a port holds for all
 * of them, so it is looked at once in {@link RememberedProviderCheck#KEPT}. A look that failed is
 * not kept: the next may do better.
 */
final class RememberedLooks {

    private static final int MOST = 20_000;

    private record Place(String host, int port) {}

    private final Cache<Place, CompletableFuture<EndpointSeen>> looks =
            Caffeine.newBuilder()
                    .expireAfterWrite(RememberedProviderCheck.KEPT)
                    .maximumSize(MOST)
                    .build();

    EndpointSeen look(Endpoint endpoint, Function<Endpoint, EndpointSeen> look) {
        Place place = new Place(endpoint.host(), endpoint.port());
        CompletableFuture<EndpointSeen> mine = new CompletableFuture<>();
        CompletableFuture<EndpointSeen> kept = Objects.requireNonNull(looks.get(place, _ -> mine));
        if (kept != mine) {
            EndpointSeen seen = kept.join();
            return new EndpointSeen(endpoint, seen.ip(), seen.outcome());
        }
        try {
            mine.complete(look.apply(endpoint));
        } finally {
            // Others that wait must not wait for ever, whatever went wrong.
            mine.completeExceptionally(new IllegalStateException("the look at a server failed"));
        }
        EndpointSeen seen = mine.join();
        boolean keep = seen.outcome() instanceof Outcome.Answers answers && answers.whole();
        if (!keep) {
            looks.invalidate(place);
        }
        return seen;
    }
}
