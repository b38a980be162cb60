package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Outcome;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;

/** A look that ended early, with what is to be told about it. */
final class LookFailed extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    LookFailed(Outcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    static LookFailed broken(Outcome.Why why) {
        return new LookFailed(new Outcome.Broken(why));
    }

    static LookFailed notAsked(Outcome.Reason reason) {
        return new LookFailed(new Outcome.NotAsked(reason));
    }

    /** What an exception of a socket says about the server. */
    static Outcome outcome(IOException failure) {
        return switch (failure) {
            case LookFailed known -> known.outcome;
            case NoRouteToHostException _, SocketTimeoutException _ -> new Outcome.TimedOut();
            case ConnectException e ->
                    String.valueOf(e.getMessage()).contains("refused")
                            ? new Outcome.Refused()
                            : new Outcome.TimedOut();
            case EOFException _ -> new Outcome.Broken(Outcome.Why.HUNG_UP);
            default -> new Outcome.Broken(Outcome.Why.HUNG_UP);
        };
    }
}
