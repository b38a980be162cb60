package dev.mailcheckup.password.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/** What {@link Trim} puts in the place of library calls. Reached in the browser only. */
final class Replacements {

    private Replacements() {}

    static @Nullable Calendar calendar() {
        return null;
    }

    /** zxcvbn4j asks a calendar for the year, nothing else. */
    static int year(@Nullable Calendar calendar, int field) {
        return thisYear();
    }

    @JSBody(script = "return new Date().getFullYear();")
    private static native int thisYear();

    /** Only messages of assertions are formatted. */
    static String format(String pattern, Object... values) {
        return pattern;
    }

    /** The keyboards are ASCII. */
    static String ascii(InputStream keyboard) {
        try {
            StringBuilder text = new StringBuilder();
            int next = keyboard.read();
            while (next >= 0) {
                text.append((char) next);
                next = keyboard.read();
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
