package dev.mailcheckup.wizard;

import java.util.Locale;

/** The set-up and the ten steps; words under {@code step.<code>}. */
public enum Step {
    ABOUT_YOU,
    STRANGE_MAIL,
    SIGNING_IN,
    UPDATES,
    PASSWORD,
    PROGRAM,
    BROWSER,
    ADDRESS,
    THREAT,
    NETWORK,
    COPIES;

    /** How many steps there are beside the set-up. */
    public static final int COUNT = values().length - 1;

    /** 1 to 10; 0 for the set-up. */
    public int number() {
        return ordinal();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
