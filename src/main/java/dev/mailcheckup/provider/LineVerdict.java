package dev.mailcheckup.provider;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a provider's lines for mail programs come to, in one word. */
public enum LineVerdict {
    /** Mail can be read and sent over locked lines, and nothing else is offered. */
    LOCKED,
    /** Locked lines, and beside them a password is taken in the open. */
    OPEN_TOO,
    /** No locked line in at least one direction. */
    NO_LOCK,
    /** Only lines whose server does not prove itself, in at least one direction. */
    NOT_PROVEN,
    /** Too little was seen to say any of it. */
    NOT_SEEN;

    private static final Set<ConnectionState> OPEN =
            EnumSet.of(ConnectionState.OPEN_ONLY, ConnectionState.ENCRYPTION_BROKEN);

    /** Encrypted at the least on request, by a server that proves itself. */
    private static final Set<ConnectionState> PROVEN =
            EnumSet.of(ConnectionState.GOOD, ConnectionState.WEAKER, ConnectionState.OPEN_POSSIBLE);

    private static final Set<ConnectionState> NOT_LOOKED_AT =
            EnumSet.of(
                    ConnectionState.NOT_UNDERSTOOD,
                    ConnectionState.TRY_LATER,
                    ConnectionState.NOT_LOOKED);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The worse of the two directions counts. Nothing is called locked unless mail can be read and
     * sent by ways that were seen, and nothing is called open while a port could not be asked.
     */
    public static LineVerdict of(ProviderReport report) {
        List<ConnectionState> reading = states(report, EnumSet.of(Service.IMAP, Service.POP3));
        List<ConnectionState> sending = states(report, EnumSet.of(Service.SUBMISSION));
        if (noLock(reading) || noLock(sending)) {
            return NO_LOCK;
        }
        if (notProven(reading) || notProven(sending)) {
            return NOT_PROVEN;
        }
        if (noneProven(reading) || noneProven(sending)) {
            return NOT_SEEN;
        }
        boolean openToo =
                List.of(reading, sending).stream()
                        .flatMap(List::stream)
                        .anyMatch(state ->
                                OPEN.contains(state) || state == ConnectionState.OPEN_POSSIBLE);
        if (openToo) {
            return OPEN_TOO;
        }
        return report.verdict() == ProviderVerdict.UNKNOWN ? NOT_SEEN : LOCKED;
    }

    private static List<ConnectionState> states(ProviderReport report, Set<Service> services) {
        return report.endpoints().stream()
                .filter(each -> services.contains(each.seen().endpoint().service()))
                .map(ProviderReport.EndpointReport::state)
                .toList();
    }

    private static boolean noLock(List<ConnectionState> states) {
        return states.stream().anyMatch(OPEN::contains)
                && noneProven(states)
                && states.stream().noneMatch(LineVerdict::notProven)
                && states.stream().noneMatch(NOT_LOOKED_AT::contains);
    }

    private static boolean notProven(List<ConnectionState> states) {
        return noneProven(states) && states.stream().anyMatch(LineVerdict::notProven);
    }

    private static boolean notProven(ConnectionState state) {
        return state == ConnectionState.NOT_PROVEN || state == ConnectionState.OUTDATED;
    }

    private static boolean noneProven(List<ConnectionState> states) {
        return states.stream().noneMatch(PROVEN::contains);
    }
}
