package dev.mailcheckup.password;

import com.nulabinc.zxcvbn.TimeEstimates;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks at passwords, one after the other. It keeps none of them. */
public final class PasswordStrength {

    /** Characters (UTF-16) that are measured. The time grows with the square, or worse. */
    public static final int MEASURED = 128;

    private final Meter meter;

    /**
     * @param ownWords what others may know about the reader: name, address, year of birth
     */
    public PasswordStrength(Lexicon lexicon, List<String> ownWords) {
        meter = new Meter(lexicon, ownWords);
    }

    public PasswordReport of(String password) {
        String measured = cut(password);
        Meter.Measure measure = meter.measure(measured);
        double guesses = measure.cheapest().getGuesses();
        PasswordRules rules = PasswordRules.of(password);
        Evidence evidence = evidence(password, measure);
        List<Part> parts = Parts.of(measured, measure.found(), measure.cheapest().getSequence());
        Strength strength = Strength.of(rules, evidence, guesses);
        return new PasswordReport(
                strength,
                guesses,
                TimeEstimates.guessesToScore(guesses),
                measured.length() == password.length(),
                rules,
                evidence,
                parts,
                times(guesses),
                Help.of(strength, parts));
    }

    private static String cut(String password) {
        if (password.length() <= MEASURED) {
            return password;
        }
        boolean splitsPair = Character.isHighSurrogate(password.charAt(MEASURED - 1));
        return password.substring(0, splitsPair ? MEASURED - 1 : MEASURED);
    }

    private static Evidence evidence(String password, Meter.Measure measure) {
        int length = password.codePointCount(0, password.length());
        return new Evidence(
                length >= Evidence.ENOUGH_ALONE,
                length >= Evidence.ENOUGH_WITH_SECOND_STEP,
                !measure.common(),
                measure.cheapest().getGuesses() >= Evidence.HARD_TO_GUESS);
    }

    private static Map<CrackTime.Attacker, CrackTime> times(double guesses) {
        Map<CrackTime.Attacker, CrackTime> times = new EnumMap<>(CrackTime.Attacker.class);
        for (CrackTime.Attacker attacker : CrackTime.Attacker.values()) {
            times.put(attacker, CrackTime.of(guesses, attacker));
        }
        return times;
    }
}
