package dev.mailcheckup.shell;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One failure of ours, named by a short number that the reader can pass on. The log gets the
 * number, the kinds of exception and the places in our own code; never a message, for a message may
 * quote what someone pasted or typed.
 */
public record Trouble(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int MOST_CAUSES = 5;
    private static final int MOST_PLACES = 5;

    public static Trouble log(Throwable thrown) {
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        LOG.error("Trouble {}: {}", number, describe(thrown));
        return new Trouble(number);
    }

    static String describe(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .forEach(cause -> describe(cause, text));
        return text.toString();
    }

    private static void describe(Throwable cause, StringBuilder text) {
        text.append(text.isEmpty() ? "" : ", caused by ").append(cause.getClass().getName());
        Arrays.stream(cause.getStackTrace())
                .filter(place -> place.getClassName().startsWith("dev.mailcheckup."))
                .limit(MOST_PLACES)
                .forEach(place -> text.append(" at ").append(place));
    }
}
