package dev.mailcheckup.provider.net;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;

/**
 * Asks the DNS, never the JVM's resolver: no hosts file, no search list, no cache that others
 * share. Follows at most {@link #MOST_ALIASES} CNAMEs (RFC 1035, section 3.6.2).
 */
public final class NameLookup {

    private static final int MOST_ALIASES = 10;

    private final LookupSession session;

    private NameLookup(Resolver resolver) {
        session = LookupSession.builder().resolver(resolver).maxRedirects(MOST_ALIASES).build();
    }

    /** Asks the given server, or those of the system. */
    public static NameLookup at(Optional<InetSocketAddress> server, Duration timeout) {
        Resolver resolver =
                server.isPresent() ? new SimpleResolver(server.get()) : new ExtendedResolver();
        resolver.setTimeout(timeout);
        return new NameLookup(resolver);
    }

    /** What the DNS said to one question. */
    public sealed interface Answer<T extends Record> {

        record Records<T extends Record>(List<T> records) implements Answer<T> {}

        /** The name is there, but has no record of this type. */
        record NoRecords<T extends Record>() implements Answer<T> {}

        /** NXDOMAIN. */
        record NoSuchName<T extends Record>() implements Answer<T> {}

        /** No answer, a failure, or a chain of aliases without end. */
        record Failed<T extends Record>() implements Answer<T> {}

        default List<T> list() {
            return this instanceof Records<T>(var records) ? records : List.of();
        }
    }

    public <T extends Record> Answer<T> ask(String name, int type, Class<T> kind) {
        return asking(name, type, kind).join();
    }

    /**
     * @param name an absolute name with or without its final dot
     */
    <T extends Record> CompletableFuture<Answer<T>> asking(String name, int type, Class<T> kind) {
        try {
            Name absolute = Name.fromString(name, Name.root);
            return session.lookupAsync(absolute, type, DClass.IN)
                    .toCompletableFuture()
                    .handle((result, failure) ->
                            result == null
                                    ? NameLookup.<T>failed(failure)
                                    : records(result.getRecords(), kind));
        } catch (TextParseException e) {
            return CompletableFuture.completedFuture(new Answer.NoSuchName<>());
        }
    }

    private static <T extends Record> Answer<T> records(List<Record> all, Class<T> kind) {
        List<T> records = all.stream().filter(kind::isInstance).map(kind::cast).toList();
        return records.isEmpty() ? new Answer.NoRecords<>() : new Answer.Records<>(records);
    }

    private static <T extends Record> Answer<T> failed(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return switch (cause) {
            case NoSuchDomainException _ -> new Answer.NoSuchName<>();
            case NoSuchRRSetException _ -> new Answer.NoRecords<>();
            case null, default -> new Answer.Failed<>();
        };
    }
}
