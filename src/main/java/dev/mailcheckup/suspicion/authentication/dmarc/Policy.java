package dev.mailcheckup.suspicion.authentication.dmarc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a domain asks receivers to do with a mail that is not its own (RFC 9989, section 4.7). */
public enum Policy {
    NONE,
    QUARANTINE,
    REJECT;

    static Optional<Policy> named(String name) {
        return Arrays.stream(values()).filter(each -> each.code().equals(name)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One step milder, as a policy that is only tried is applied. */
    Policy milder() {
        return this == REJECT ? QUARANTINE : NONE;
    }
}
