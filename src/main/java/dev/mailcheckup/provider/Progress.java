package dev.mailcheckup.provider;

import java.util.List;

/** A step of a running check. */
public sealed interface Progress {

    /** Asking where the servers are. */
    record Searching() implements Progress {}

    /** The connections that are looked at now. */
    record Found(List<Endpoint> endpoints) implements Progress {}

    /** One connection is done. */
    record Looked(EndpointSeen seen) implements Progress {}
}
