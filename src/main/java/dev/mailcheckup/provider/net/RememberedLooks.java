package dev.mailcheckup.provider.net;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.WebmailSeen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Thousands of domains have their mail at one of few hosts. What was seen of a port holds for all
 * of them, so it is looked at once in {@link RememberedProviderCheck#KEPT}. A look that failed is
 * not kept: the next may do better.
 */
final class RememberedLooks {

    private static final int MOST = 20_000;

    private record Place(String host, int port) {}

    private final Cache<Place, CompletableFuture<EndpointSeen>> looks = cache();
    private final Cache<List<Endpoint>, CompletableFuture<Optional<WebmailSeen>>> pages = cache();

    EndpointSeen look(Endpoint endpoint, Function<Endpoint, EndpointSeen> look) {
        Place place = new Place(endpoint.host(), endpoint.port());
        EndpointSeen seen =
                once(looks, place, () -> look.apply(endpoint), each -> whole(each.outcome()));
        return new EndpointSeen(endpoint, seen.ip(), seen.outcome());
    }

    /** The mail page, by the places where it may be. */
    Optional<WebmailSeen> look(
            List<Endpoint> candidates, Function<List<Endpoint>, Optional<WebmailSeen>> look) {
        return once(
                pages,
                candidates,
                () -> look.apply(candidates),
                seen -> seen.filter(page -> whole(page.https().outcome())).isPresent());
    }

    private static boolean whole(Outcome outcome) {
        return outcome instanceof Outcome.Answers answers && answers.whole();
    }

    private static <K, V> V once(
            Cache<K, CompletableFuture<V>> cache, K key, Supplier<V> look, Predicate<V> keep) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> kept = Objects.requireNonNull(cache.get(key, _ -> mine));
        if (kept != mine) {
            return kept.join();
        }
        try {
            V seen = look.get();
            if (!keep.test(seen)) {
                cache.invalidate(key);
            }
            mine.complete(seen);
        } finally {
            // Others that wait must not wait for ever, whatever went wrong.
            if (!mine.isDone()) {
                cache.invalidate(key);
                mine.completeExceptionally(new IllegalStateException("a look failed"));
            }
        }
        return mine.join();
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .expireAfterWrite(RememberedProviderCheck.KEPT)
                .maximumSize(MOST)
                .build();
    }
}
