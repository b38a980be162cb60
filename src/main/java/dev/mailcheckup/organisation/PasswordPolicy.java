package dev.mailcheckup.organisation;

import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * What an organisation asks of a password.
 *
 * @param length the least number of signs
 * @param each kinds of signs that must all be in it
 * @param kinds how many of the four kinds must be in it, whichever; 0 where that is not asked
 * @param change how often to change it; {@link Period#ZERO} for never by the calendar
 */
public record PasswordPolicy(
        Optional<Integer> length, Set<CharacterClass> each, int kinds, Optional<Period> change) {}
