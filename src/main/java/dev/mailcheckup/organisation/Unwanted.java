package dev.mailcheckup.organisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What does not belong in a signature. */
public enum Unwanted {
    BIRTH_DATE,
    PRIVATE_PHONE,
    HOME_ADDRESS,
    ID_NUMBER,
    /** When somebody is on leave. */
    ABSENCE,
    PRIVATE_MAIL,
    PICTURE,
    SAYING,
    SOCIAL_NETWORK,
    DISCLAIMER;

    /** Left out whatever an organisation says: thieves use it against the writer. */
    public static final Set<Unwanted> PERSONAL =
            Set.copyOf(EnumSet.of(BIRTH_DATE, PRIVATE_PHONE, HOME_ADDRESS, ID_NUMBER, ABSENCE));

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
