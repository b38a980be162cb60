package dev.mailcheckup.provider;

import com.ibm.icu.text.IDNA;
import java.io.Serializable;
import java.util.Locale;

/**
 * The part of a mail address after the @, as a host name: ASCII (internationalised names by UTS
 * #46), lower case, at least two labels of letters, digits and hyphens (RFC 1123, section 2.1), at
 * most 253 octets, never an address literal. The part before the @ is thrown away at once.
 */
public record MailDomain(String name) implements Serializable {

    /** Octets of a whole name, and of one label (RFC 1035, section 2.3.4). */
    static final int LONGEST_NAME = 253;

    static final int LONGEST_LABEL = 63;

    private static final int LONGEST_TYPED = 1000;
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(
                    IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII);

    /** What became of a typed text. */
    public sealed interface Reading {}

    public record Read(MailDomain domain) implements Reading {}

    public record Unreadable(Problem problem) implements Reading {}

    /** Why a typed text is no mail domain; {@link #code()} names it in the words. */
    public enum Problem {
        EMPTY,
        TOO_LONG,
        NO_DOT,
        NUMBERS,
        NOT_A_NAME;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads a domain or a whole mail address as somebody typed it. */
    public static Reading read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return new Unreadable(Problem.TOO_LONG);
        }
        String domain = typed.substring(typed.lastIndexOf('@') + 1).strip();
        if (domain.isEmpty()) {
            return new Unreadable(Problem.EMPTY);
        }
        if (domain.startsWith("[") || domain.indexOf(':') >= 0) {
            return new Unreadable(
                    domain.startsWith("[") || HostNames.looksLikeAddress(domain)
                            ? Problem.NUMBERS
                            : Problem.NOT_A_NAME);
        }
        var errors = new IDNA.Info();
        String ascii = UTS46.nameToASCII(domain, new StringBuilder(), errors).toString();
        if (ascii.endsWith(".")) {
            ascii = ascii.substring(0, ascii.length() - 1);
        }
        ascii = ascii.toLowerCase(Locale.ROOT);
        return problem(ascii, errors);
    }

    private static Reading problem(String ascii, IDNA.Info errors) {
        if (HostNames.looksLikeAddress(ascii)) {
            return new Unreadable(Problem.NUMBERS);
        }
        if (ascii.length() > LONGEST_NAME) {
            return new Unreadable(Problem.TOO_LONG);
        }
        boolean onlyTrailingDot =
                errors.getErrors().stream().allMatch(e -> e == IDNA.Error.EMPTY_LABEL);
        if (!onlyTrailingDot || !HostNames.isHostName(ascii)) {
            return new Unreadable(HostNames.isLabel(ascii) ? Problem.NO_DOT : Problem.NOT_A_NAME);
        }
        return new Read(new MailDomain(ascii));
    }

    @Override
    public String toString() {
        return name;
    }
}
