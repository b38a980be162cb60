package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A moment as people write it, in UTC, so that it means the same everywhere. */
public final class Times {

    private Times() {}

    public static String shown(Instant at, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                        .withLocale(words.language())
                        .withZone(ZoneOffset.UTC)
                        .format(at)
                + " UTC";
    }
}
