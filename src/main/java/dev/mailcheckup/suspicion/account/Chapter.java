package dev.mailcheckup.suspicion.account;

import java.util.List;

/** A part of an account under a heading of its own. */
public record Chapter(String heading, List<Passage> passages) {

    public Chapter {
        passages = List.copyOf(passages);
    }
}
