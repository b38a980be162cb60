package dev.mailcheckup.signing;

import java.util.Locale;

/** What came of a look at the code of a printed list. */
public sealed interface Verdict {

    /** Signed with one of the keys, and unchanged since. */
    record Genuine(PrintedList list) implements Verdict {}

    record Refused(Reason reason) implements Verdict {}

    /** Words under {@code list-check.refused.<code>}. */
    enum Reason {
        NOTHING_GIVEN,
        TOO_LONG,
        NO_CODE,
        /** Another site's, changed, or signed with a key that has ended. */
        NOT_OURS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
