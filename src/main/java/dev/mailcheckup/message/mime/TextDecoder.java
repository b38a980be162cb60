package dev.mailcheckup.message.mime;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Octets to text, whatever charset they declare. Strict UTF-8 beats a wrong or missing name, since
 * other text is practically never valid UTF-8 by chance. Nothing is thrown; what cannot be decoded
 * becomes U+FFFD.
 */
final class TextDecoder {

    private static final int ENOUGH_TO_GUESS = 16 * 1024;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names as mail programs write them; the wider charset where the narrow one is often wrong. */
    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("ansi_x3.4-1968", "windows-1252"),
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("cp936", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("utf8", "UTF-8"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("x-mac-roman", "x-MacRoman"),
                    Map.entry("cp-850", "IBM850"),
                    Map.entry("cp1252", "windows-1252"));

    private TextDecoder() {}

    static String decode(byte[] octets, @Nullable String declaredName) {
        return decode(octets, 0, octets.length, declaredName);
    }

    static String decode(byte[] octets, int from, int to, @Nullable String declaredName) {
        Charset declared = named(declaredName);
        boolean ascii = isAscii(octets, from, to);
        if (declared != null && (ascii || declared.newEncoder().maxBytesPerChar() > 1)) {
            String text = strict(octets, from, to, declared);
            if (text != null) {
                return text;
            }
        }
        if (ascii) {
            return Octets.latin(octets, from, to);
        }
        String utf8 = strict(octets, from, to, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        Charset charset = declared;
        if (declared == null
                || declared.equals(StandardCharsets.UTF_8) && !mostlyUtf8(octets, from, to)) {
            charset = guessed(octets, from, to);
        }
        return new String(octets, from, to - from, charset);
    }

    static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank() || name.length() > 60) {
            return null;
        }
        String plain = Octets.lower(name.strip()).replace("\"", "").replace("'", "");
        try {
            Charset charset = Charset.forName(ALIASES.getOrDefault(plain, plain));
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    static boolean isAscii(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] octets, int from, int to, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(octets, from, to - from))
                    .toString();
        } catch (CharacterCodingException | RuntimeException e) {
            return null;
        }
    }

    /** A long UTF-8 text with a few broken octets is still UTF-8. */
    private static boolean mostlyUtf8(byte[] octets, int from, int to) {
        int high = 0;
        for (int i = from; i < to; i++) {
            high += octets[i] < 0 ? 1 : 0;
        }
        String text = new String(octets, from, to - from, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return broken * 10 < high;
    }

    private static Charset guessed(byte[] octets, int from, int to) {
        try {
            CharsetMatch match =
                    new CharsetDetector()
                            .setText(
                                    Arrays.copyOfRange(
                                            octets, from, Math.min(to, from + ENOUGH_TO_GUESS)))
                            .detect();
            Charset charset = match == null ? null : named(match.getName());
            return charset == null || match.getConfidence() < 20 ? WINDOWS_1252 : charset;
        } catch (RuntimeException e) {
            return WINDOWS_1252;
        }
    }
}
