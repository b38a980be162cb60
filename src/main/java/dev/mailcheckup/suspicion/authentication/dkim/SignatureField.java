package dev.mailcheckup.suspicion.authentication.dkim;

import dev.mailcheckup.message.RawMail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A DKIM-Signature field (RFC 6376, section 3.5) or an ARC-Message-Signature (RFC 8617, section
 * 4.1.2), read but not checked.
 *
 * @param algorithm as written, in lower case
 * @param signed names of the signed fields, in lower case
 * @param length how much of the canonical body is signed
 * @param signature the octets of b=
 * @param bodyHash the octets of bh=
 * @param signedAt seconds since 1970, or -1 where not told
 * @param expires likewise
 * @param broken whether it breaks a rule of its RFC, so that it proves nothing
 */
record SignatureField(
        RawMail.Field field,
        String domain,
        String selector,
        String identity,
        String algorithm,
        Canonical headerForm,
        Canonical bodyForm,
        List<String> signed,
        long length,
        byte[] signature,
        byte[] bodyHash,
        long signedAt,
        long expires,
        boolean broken) {

    private static final int MOST_SIGNED = 500;
    private static final int LONGEST_NAME = 253;

    static SignatureField dkim(RawMail mail, RawMail.Field field) {
        return of(mail, field, true);
    }

    static SignatureField arc(RawMail mail, RawMail.Field field) {
        return of(mail, field, false);
    }

    private static SignatureField of(RawMail mail, RawMail.Field field, boolean dkim) {
        Optional<TagList> readable = TagList.of(body(mail, field));
        TagList tags = readable.orElse(TagList.EMPTY);
        String domain = lower(tags.dense("d"));
        String own = "@" + domain;
        String identity =
                dkim ? tags.get("i").map(SignatureField::quotedPrintable).orElse(own) : own;
        String[] forms =
                lower(tags.get("c").map(TagList::withoutSpace).orElse("simple")).split("/", 2);
        Optional<Canonical> header = Canonical.named(forms[0]);
        Optional<Canonical> bodyForm = Canonical.named(forms.length > 1 ? forms[1] : "simple");
        List<String> signed = tags.list("h").stream().map(SignatureField::lower).toList();
        byte[] signature = base64(tags.dense("b"));
        byte[] bodyHash = base64(tags.dense("bh"));
        long length = tags.get("l").map(SignatureField::number).orElse(Long.MAX_VALUE);
        long signedAt = tags.get("t").map(SignatureField::number).orElse(-1L);
        long expires = tags.get("x").map(SignatureField::number).orElse(-1L);
        boolean whole =
                readable.isPresent()
                        && (!dkim || tags.dense("v").equals("1"))
                        && isName(domain)
                        && isName(tags.dense("s"))
                        && !tags.dense("a").isEmpty()
                        && signature.length > 0
                        && bodyHash.length > 0
                        && signed.size() <= MOST_SIGNED
                        && signed.contains("from")
                        && header.isPresent()
                        && bodyForm.isPresent()
                        && (!dkim || isWithin(identity, domain))
                        && (dkim || !signed.contains("arc-seal"))
                        && tags.get("q").map(SignatureField::asksTheDns).orElse(true)
                        && (tags.get("l").isEmpty() || length >= 0)
                        && (tags.get("t").isEmpty() || signedAt >= 0)
                        && (tags.get("x").isEmpty() || expires >= 0 && expires >= signedAt);
        return new SignatureField(
                field,
                domain,
                tags.dense("s"),
                identity,
                lower(tags.dense("a")),
                header.orElse(Canonical.SIMPLE),
                bodyForm.orElse(Canonical.SIMPLE),
                signed,
                length,
                signature,
                bodyHash,
                signedAt,
                expires,
                !whole);
    }

    static String body(RawMail mail, RawMail.Field field) {
        return new String(
                mail.octets(),
                field.colon() + 1,
                field.to() - field.colon() - 1,
                StandardCharsets.ISO_8859_1);
    }

    /** Letters, digits, hyphens and underscores between dots: what looks like two is none. */
    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
    }

    /** dkim-quoted-printable (RFC 6376, section 2.11). */
    private static String quotedPrintable(String written) {
        String text = TagList.withoutSpace(written);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = text.charAt(i) == '=' ? hex(text, i + 1) : -1;
            out.append(code < 0 ? text.charAt(i) : (char) code);
            i += code < 0 ? 0 : 2;
        }
        return out.toString();
    }

    private static int hex(String text, int at) {
        return at + 1 < text.length()
                        && HexFormat.isHexDigit(text.charAt(at))
                        && HexFormat.isHexDigit(text.charAt(at + 1))
                ? HexFormat.fromHexDigits(text, at, at + 2)
                : -1;
    }

    private static boolean asksTheDns(String methods) {
        return List.of(TagList.withoutSpace(lower(methods)).split(":", -1)).contains("dns/txt");
    }

    /** The identity's domain is the signing domain or lies below it. */
    private static boolean isWithin(String identity, String domain) {
        String own = lower(identity.substring(identity.lastIndexOf('@') + 1));
        return identity.indexOf('@') >= 0 && (own.equals(domain) || own.endsWith("." + domain));
    }

    /** A number of at most twelve digits, or -1. */
    private static long number(String text) {
        return !text.isEmpty()
                        && text.length() <= 12
                        && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.parseLong(text)
                : -1;
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
