package dev.mailcheckup.password;

import java.util.Locale;

/**
 * The word lists of zxcvbn4j. Their order is the one in which zxcvbn4j visits them (a HashMap of
 * these names); where two guesses are equal, the first one visited wins.
 */
enum WordList {
    ENGLISH_WIKIPEDIA(PartKind.COMMON_WORD),
    PASSWORDS(PartKind.COMMON_PASSWORD),
    USER_INPUTS(PartKind.OWN_WORD),
    FEMALE_NAMES(PartKind.NAME),
    MALE_NAMES(PartKind.NAME),
    US_TV_AND_FILM(PartKind.COMMON_WORD),
    SURNAMES(PartKind.NAME);

    private final PartKind kind;
    private final String zxcvbnName = name().toLowerCase(Locale.ROOT);

    WordList(PartKind kind) {
        this.kind = kind;
    }

    PartKind kind() {
        return kind;
    }

    String zxcvbnName() {
        return zxcvbnName;
    }

    static WordList named(String zxcvbnName) {
        for (WordList list : values()) {
            if (list.zxcvbnName.equals(zxcvbnName)) {
                return list;
            }
        }
        throw new IllegalArgumentException("zxcvbn4j has no list " + zxcvbnName);
    }
}
