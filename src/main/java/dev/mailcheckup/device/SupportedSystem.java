package dev.mailcheckup.device;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A system that a maker fixes for a time, with all versions newer or older than it where the list
 * says so.
 *
 * @param code also the code of the answer that names the system
 * @param device the kind of device, by its code in the check-up
 * @param name as its maker writes it, the same in all languages
 * @param and {@code newer} or {@code older}, where the line is about those versions too
 * @param until the last day with fixes; empty where no day is named
 * @param named whether the list knows: no day named and known means that no end is in sight
 * @param extra the last day for those who joined a plan of longer fixes
 * @param updatable whether a newer version of the same system comes at no cost
 * @param server whether only those who look after computers have it
 * @param worm whether MS17-010, a hole that worms use, was never closed by its usual updates
 * @param hint the lowest major version, as client hints state it, that the line is about; 0 where
 *     none tells
 */
public record SupportedSystem(
        String code,
        String device,
        String name,
        Optional<String> and,
        Optional<LocalDate> until,
        boolean named,
        Optional<LocalDate> extra,
        boolean updatable,
        boolean server,
        boolean worm,
        int hint) {

    /** An end within this time is worth a plan. */
    static final Period SOON = Period.ofMonths(9);

    public SupportState state(LocalDate today) {
        return named ? state(until, today) : SupportState.NOT_KNOWN;
    }

    /** For those who joined the plan of longer fixes. */
    public SupportState stateWithExtra(LocalDate today) {
        return state(extra.or(() -> until), today);
    }

    private static SupportState state(Optional<LocalDate> end, LocalDate today) {
        if (end.isEmpty() || today.plus(SOON).isBefore(end.get())) {
            return SupportState.SUPPORTED;
        }
        return today.isAfter(end.get()) ? SupportState.ENDED : SupportState.ENDS_SOON;
    }
}
