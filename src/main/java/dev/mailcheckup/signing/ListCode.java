package dev.mailcheckup.signing;

import java.util.Base64;
import java.util.Optional;

/** Finds the code of a list in a text where lines may have been broken anywhere. */
final class ListCode {

    /** The text of a whole list has a fifth of this. */
    static final int LONGEST_TEXT = 50_000;

    /** A code of ours is shorter than 300 characters. */
    private static final int LONGEST_PART = 300;

    /** 64 octets (RFC 7518, section 3.4) in base64url. */
    private static final int SIGNATURE_LENGTH = 86;

    /** How every JSON object that begins with a name begins in base64url. */
    private static final String BEGIN = "eyJ";

    private ListCode() {}

    static String encode(byte[] octets) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** The first code in a text, without the white space in it. */
    static Optional<String> in(String text) {
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            Optional<String> code = at(begin, text);
            if (code.isPresent()) {
                return code;
            }
            begin = text.indexOf(BEGIN, begin + BEGIN.length());
        }
        return Optional.empty();
    }

    /** A code has no end of its own: the words that follow on the paper are letters as well. */
    private static Optional<String> at(int begin, String text) {
        StringBuilder code = new StringBuilder();
        int dots = 0;
        int part = 0;
        for (int i = begin; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isWhitespace(character)) {
                continue;
            }
            if (character == '.' && dots < 2) {
                dots++;
                part = 0;
            } else if (isBase64Url(character) && part < LONGEST_PART) {
                part++;
            } else {
                return Optional.empty();
            }
            code.append(character);
            if (dots == 2 && part == SIGNATURE_LENGTH) {
                return Optional.of(code.toString());
            }
        }
        return dots == 2 ? Optional.of(code.toString()) : Optional.empty();
    }

    private static boolean isBase64Url(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-'
                || character == '_';
    }
}
