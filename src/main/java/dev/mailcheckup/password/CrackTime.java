package dev.mailcheckup.password;

import java.util.Locale;

/**
 * How long it takes to find a password by guessing, rounded down to one unit.
 *
 * @param count number of units; 0 for {@link Unit#MOMENT} and {@link Unit#CENTURIES}
 */
public record CrackTime(Unit unit, int count) {

    /** Who guesses, and how many guesses a second they make (the figures of zxcvbn). */
    public enum Attacker {
        /** Tries to sign in at a service that does not slow them down. */
        ONLINE(10),
        /** Has the service's leaked file, made with a hash that is slow on purpose. */
        LEAKED_SLOW(1e4),
        /** Has the service's leaked file, made with a fast hash. */
        LEAKED_FAST(1e10);

        private final double guessesPerSecond;
        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        Attacker(double guessesPerSecond) {
            this.guessesPerSecond = guessesPerSecond;
        }

        public String code() {
            return code;
        }
    }

    /** A month is 31 days and a year 12 months, as in zxcvbn. */
    public enum Unit {
        MOMENT(0),
        SECOND(1),
        MINUTE(60),
        HOUR(3_600),
        DAY(86_400),
        MONTH(86_400 * 31),
        YEAR(86_400 * 372),
        CENTURIES(86_400 * 37_200.0);

        private final double seconds;
        private final String code = name().toLowerCase(Locale.ROOT);

        Unit(double seconds) {
            this.seconds = seconds;
        }

        public String code() {
            return code;
        }
    }

    static CrackTime of(double guesses, Attacker attacker) {
        double seconds = guesses / attacker.guessesPerSecond;
        Unit largest = Unit.MOMENT;
        for (Unit unit : Unit.values()) {
            if (seconds >= unit.seconds) {
                largest = unit;
            }
        }
        boolean counted = largest != Unit.MOMENT && largest != Unit.CENTURIES;
        return new CrackTime(largest, counted ? (int) (seconds / largest.seconds) : 0);
    }
}
