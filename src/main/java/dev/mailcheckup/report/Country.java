package dev.mailcheckup.report;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166 code of two capital letters; {@link #OTHER} where none is known. */
public record Country(String code) implements Serializable {

    public static final Country OTHER = new Country("ZZ");

    private static final Set<String> LETTER_PAPER = Set.of("US", "CA", "MX", "PH", "CL", "CO");

    /** Anything that is not the code of a country becomes {@link #OTHER}. */
    public static Country of(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)
                ? new Country(code)
                : OTHER;
    }

    /** Its name in a language; empty for {@link #OTHER}. */
    public String name(Locale language) {
        return equals(OTHER) ? "" : Locale.of("", code).getDisplayCountry(language);
    }

    /** Whether home printers there hold US Letter paper rather than A4. */
    public boolean printsOnLetter() {
        return LETTER_PAPER.contains(code);
    }
}
