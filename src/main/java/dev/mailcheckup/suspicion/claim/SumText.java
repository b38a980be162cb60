package dev.mailcheckup.suspicion.claim;

import java.util.Arrays;

/**
 * A text in which sums are easy to read: every digit is a plain one, invisible characters are gone,
 * and a letter that stands for a digit inside a number ("2,OOO") is that digit.
 *
 * @param origins for each character where it stands in the text as written
 */
@SuppressWarnings("ArrayRecordComponent") // a plain index, never compared
record SumText(String text, int[] origins) {

    private static final int LONGEST_NUMBER = 15;
    private static final String GROUPING = ".,'";

    static SumText of(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int[] origins = new int[written.length() + 1];
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < 0x80 || Character.getType(c) != Character.FORMAT) {
                origins[plain.length()] = i;
                plain.append(c < 0x80 ? c : plain(c));
            }
        }
        origins[plain.length()] = written.length();
        readLettersAsDigits(plain);
        return new SumText(plain.toString(), Arrays.copyOf(origins, plain.length() + 1));
    }

    /** Where the character before a place ends in the text as written. */
    int originOfEnd(int end) {
        return end == 0 ? 0 : origins[end - 1] + 1;
    }

    private boolean isDigitAt(int at) {
        return isDigit(text.charAt(at));
    }

    /** A digit, or a point before one as in ".05". */
    boolean startsNumber(int at) {
        return isDigitAt(at)
                || (text.charAt(at) == '.' && at + 1 < text.length() && isDigitAt(at + 1));
    }

    /** Where the number that starts here ends. */
    int numberEnd(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER) {
            boolean goesOn =
                    text.charAt(end) == ' '
                            ? groupFollows(end + 1)
                            : ".,'".indexOf(text.charAt(end)) >= 0
                                    && end + 1 < text.length()
                                    && isDigitAt(end + 1);
            if (!isDigitAt(end) && !goesOn) {
                break;
            }
            end++;
        }
        return end;
    }

    /** After a blank only three digits go on with the number. */
    private boolean groupFollows(int at) {
        int digits = 0;
        while (at + digits < text.length() && digits < 4 && isDigitAt(at + digits)) {
            digits++;
        }
        return digits == 3;
    }

    /** The number with a point before decimals only; a separator before three digits groups. */
    String number(int start, int end, boolean coin) {
        String number = text.substring(start, end);
        number = number.startsWith(".") ? "0" + number : number;
        StringBuilder digits = new StringBuilder();
        int length = number.length();
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean lone = last > 0 && last == Math.max(number.indexOf('.'), number.indexOf(','));
        boolean decimals =
                last > 0 && (length - last != 4 || number.startsWith("0") || (coin && lone));
        for (int i = 0; i < length; i++) {
            char c = number.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (i == last && decimals) {
                digits.append('.');
            }
        }
        return digits.toString();
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\u3000' -> ' ';
            case '’', 'ʼ', '＇' -> '\'';
            case '．', '٫' -> '.';
            case '，', '٬' -> ',';
            case '＄' -> '$';
            case '￥' -> '¥';
            case '–', '—', '－', '～', '〜' -> '-';
            default -> c;
        };
    }

    private static void readLettersAsDigits(StringBuilder text) {
        for (int start = 0; start < text.length(); ) {
            int end = start;
            boolean digit = false;
            boolean letter = false;
            while (end < text.length() && isOfNumber(text.charAt(end))) {
                digit |= isDigit(text.charAt(end));
                letter |= likeDigit(text.charAt(end)) != 0;
                end++;
            }
            boolean alone =
                    !(start > 0 && Character.isLetter(text.charAt(start - 1)))
                            && !(end < text.length() && Character.isLetter(text.charAt(end)));
            if (digit && letter && alone) {
                for (int i = start; i < end; i++) {
                    char like = likeDigit(text.charAt(i));
                    text.setCharAt(i, like == 0 ? text.charAt(i) : like);
                }
            }
            start = end + 1;
        }
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || GROUPING.indexOf(c) >= 0 || likeDigit(c) != 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char likeDigit(char c) {
        return switch (c) {
            case 'O', 'o', 'О', 'о' -> '0';
            case 'l', 'I', 'І' -> '1';
            default -> 0;
        };
    }
}
