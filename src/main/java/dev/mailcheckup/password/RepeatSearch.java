package dev.mailcheckup.password;

import org.jspecify.annotations.Nullable;

/**
 * Finds the next piece that stands two or more times in a row: "aaa", "abcabc". It gives what the
 * patterns {@code (.+)\1+} and {@code (.+?)\1+} of zxcvbn4j give, the longer of the two.
 */
final class RepeatSearch {

    /** [start, end) is {@code base} repeated. */
    record Repeat(int start, int end, String base) {}

    private RepeatSearch() {}

    static @Nullable Repeat next(String password, int from) {
        for (int start = from; start < password.length() - 1; start++) {
            Repeat longBase = at(password, start, true);
            if (longBase != null) {
                Repeat shortBase = at(password, start, false);
                return shortBase == null || longBase.end() > shortBase.end()
                        ? withShortestBase(password, longBase)
                        : shortBase;
            }
        }
        return null;
    }

    private static @Nullable Repeat at(String password, int start, boolean longestFirst) {
        int longest = (password.length() - start) / 2;
        for (int n = 1; n <= longest; n++) {
            int length = longestFirst ? longest + 1 - n : n;
            int end = start + length;
            while (password.regionMatches(start, password, end, length)) {
                end += length;
            }
            if (end > start + length) {
                return new Repeat(start, end, password.substring(start, start + length));
            }
        }
        return null;
    }

    /** "aaaa" found as "aa" twice is "a" four times. */
    private static Repeat withShortestBase(String password, Repeat repeat) {
        int whole = repeat.end() - repeat.start();
        for (int length = 1; length <= whole / 2; length++) {
            if (whole % length == 0
                    && password.regionMatches(
                            repeat.start(), password, repeat.start() + length, whole - length)) {
                String base = password.substring(repeat.start(), repeat.start() + length);
                return new Repeat(repeat.start(), repeat.end(), base);
            }
        }
        return repeat;
    }
}
