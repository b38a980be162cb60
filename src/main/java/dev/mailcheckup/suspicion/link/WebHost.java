package dev.mailcheckup.suspicion.link;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import dev.mailcheckup.suspicion.journey.IpAddress;
import java.util.Locale;

/** The host of an address, read as a browser does (WHATWG URL, section 3.5). */
final class WebHost {

    private static final IDNA TO_ASCII =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    private static final IDNA TO_UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

    private static final SpoofChecker MIXED =
            new SpoofChecker.Builder()
                    .setChecks(
                            SpoofChecker.RESTRICTION_LEVEL
                                    | SpoofChecker.MIXED_NUMBERS
                                    | SpoofChecker.INVISIBLE)
                    .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                    .build();

    private static final int LONGEST = 255;
    private static final long LARGEST = 0xffff_ffffL;

    private WebHost() {}

    /** In lower case, percent-encoding decoded, in Punycode, numbers as four decimal ones. */
    static String of(String written) {
        if (written.startsWith("[")) {
            return written.substring(0, Math.max(1, written.indexOf(']') + 1))
                    .toLowerCase(Locale.ROOT);
        }
        String plain = written.indexOf('%') < 0 ? written : Escapes.decoded(written);
        plain = isAscii(plain) ? plain : ascii(plain);
        String host = plain.toLowerCase(Locale.ROOT);
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) == '.') {
            end--;
        }
        host = host.substring(0, Math.min(end, LONGEST));
        return endsInNumber(host) ? dotted(host) : host;
    }

    static boolean isNumber(String host) {
        return host.startsWith("[") || endsInNumber(host);
    }

    /** Percent-encoded, of ornamental or invisible characters, or a number in disguise. */
    static boolean isOddlyWritten(String written) {
        boolean odd =
                written.codePoints()
                        .anyMatch(c ->
                                c == '%'
                                        || c >= 0x1D400 && c < 0x1D800
                                        || c >= 0xFF01 && c <= 0xFF5E
                                        || c >= 0x80 && isNoLetter(c));
        String lower = written.toLowerCase(Locale.ROOT);
        return odd || mixesScripts(lower) || endsInNumber(lower) && !IpAddress.isV4(lower);
    }

    /** Labels of letters that no one language writes together (UTS 39, section 5.2). */
    private static boolean mixesScripts(String host) {
        if (isAscii(host) && !host.contains("xn--")) {
            return false;
        }
        StringBuilder unicode = new StringBuilder();
        TO_UNICODE.nameToUnicode(host, unicode, new IDNA.Info());
        for (String label : unicode.toString().split("[.\u3002]", 20)) {
            if (!isAscii(label) && !label.startsWith("xn--") && MIXED.failsChecks(label)) {
                return true;
            }
        }
        return false;
    }

    /** Signs of a word that are no letters, such as a Thai vowel, are part of a name. */
    private static boolean isNoLetter(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || !UCharacter.hasBinaryProperty(codePoint, UProperty.XID_CONTINUE)
                        && codePoint != 0x3002
                        && codePoint != 0xFF0E;
    }

    private static String ascii(String host) {
        StringBuilder out = new StringBuilder();
        TO_ASCII.nameToASCII(host, out, new IDNA.Info());
        return out.toString();
    }

    private static boolean endsInNumber(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return !last.isEmpty()
                && (last.chars().allMatch(c -> c >= '0' && c <= '9')
                        || last.startsWith("0x")
                                && last.chars().skip(2).allMatch(c -> Character.digit(c, 16) >= 0));
    }

    /** An IPv4 address in any of the forms that browsers accept, as four decimal numbers. */
    private static String dotted(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 4) {
            return host;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            long number = number(parts[i]);
            long most = i == parts.length - 1 ? LARGEST >> 8 * i : 255;
            if (number < 0 || number > most) {
                return host;
            }
            address |= i == parts.length - 1 ? number : number << 8 * (3 - i);
        }
        return (address >> 24 & 255)
                + "."
                + (address >> 16 & 255)
                + "."
                + (address >> 8 & 255)
                + "."
                + (address & 255);
    }

    /** Decimal, octal after a zero, hexadecimal after 0x; -1 where it is none. */
    private static long number(String part) {
        int radix = part.startsWith("0x") ? 16 : part.length() > 1 && part.startsWith("0") ? 8 : 10;
        String digits = part.substring(radix == 16 ? 2 : radix == 8 ? 1 : 0);
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0 || value > LARGEST) {
                return -1;
            }
            value = value * radix + digit;
        }
        return part.isEmpty() ? -1 : value;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
