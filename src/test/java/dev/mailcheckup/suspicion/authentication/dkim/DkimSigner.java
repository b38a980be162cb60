package dev.mailcheckup.suspicion.authentication.dkim;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Signs sample mails as a sending provider does (RFC 6376, section 5; RFC 8463): relaxed/relaxed.
 * Written apart from the code under test, in the plainest way.
 *
 * <p>Line ends of the mail are CRLF or LF; the signature is made over CRLF.
 *
 * @param extra further tags, such as {@code "x=1700000000"} or {@code "l=20"}
 */
public record DkimSigner(String domain, String selector, KeyPair keys, List<String> extra) {

    /** The fields that large senders sign. */
    public static final List<String> USUAL =
            List.of("from", "to", "subject", "date", "message-id", "mime-version", "content-type");

    public static DkimSigner rsa(String domain, String selector) {
        return new DkimSigner(domain, selector, keys("RSA", 2048), List.of());
    }

    public static DkimSigner ed25519(String domain, String selector) {
        return new DkimSigner(domain, selector, keys("Ed25519", 255), List.of());
    }

    public DkimSigner with(String... tags) {
        return new DkimSigner(domain, selector, keys, List.of(tags));
    }

    static KeyPair keys(String type, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(type);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the key is published, without a final dot. */
    public String recordName() {
        return selector + "._domainkey." + domain;
    }

    /** The TXT record to publish there (RFC 6376, section 3.6.1). */
    public String record() {
        byte[] key = keys.getPublic().getEncoded();
        boolean rsa = keys.getPublic() instanceof RSAPublicKey;
        byte[] published = rsa ? key : Arrays.copyOfRange(key, key.length - 32, key.length);
        return "v=DKIM1; k=" + (rsa ? "rsa" : "ed25519") + "; p=" + base64(published);
    }

    /** The mail with a DKIM-Signature on top that covers the usual fields. */
    public String sign(String mail) {
        return sign(mail, USUAL);
    }

    public String sign(String mail, List<String> names) {
        String lineEnd = mail.contains("\r\n") ? "\r\n" : "\n";
        String field =
                unsigned(mail, names, "DKIM-Signature: v=1; a=" + algorithm() + "; ").strip();
        return field + signature(signedText(mail, names, field)) + lineEnd + mail;
    }

    /** A signature field, its b= still empty. */
    String unsigned(String mail, List<String> names, String start) {
        String body = mail.replace("\r\n", "\n");
        int empty = body.indexOf("\n\n");
        String canonical = body(empty < 0 ? "" : body.substring(empty + 2));
        for (String tag : extra) {
            if (tag.startsWith("l=")) {
                canonical = canonical.substring(0, Integer.parseInt(tag.substring(2)));
            }
        }
        StringBuilder field = new StringBuilder(start);
        field.append("c=relaxed/relaxed; d=").append(domain).append("; s=").append(selector);
        extra.forEach(tag -> field.append("; ").append(tag));
        field.append("; h=").append(String.join(":", names));
        return field.append("; bh=").append(base64(sha256(canonical))).append("; b=").toString();
    }

    String algorithm() {
        return (keys.getPublic() instanceof RSAPublicKey ? "rsa" : "ed25519") + "-sha256";
    }

    /** The named fields of the mail and the signature's own field, in relaxed form. */
    static String signedText(String mail, List<String> names, String own) {
        String header = (mail.replace("\r\n", "\n") + "\n\n").split("\n\n", 2)[0];
        List<String> fields =
                Arrays.asList(header.replace("\n ", " ").replace("\n\t", " ").split("\n"));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<String> same =
                    fields.stream()
                            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                            .toList();
            int before = Collections.frequency(names.subList(0, i), name);
            if (before < same.size()) {
                text.append(relaxed(same.get(same.size() - 1 - before))).append("\r\n");
            }
        }
        return text.append(relaxed(own)).toString();
    }

    static String relaxed(String field) {
        int colon = field.indexOf(':');
        String name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        return name + ":" + field.substring(colon + 1).replaceAll("[ \t\r\n]+", " ").strip();
    }

    String signature(String text) {
        try {
            boolean rsa = keys.getPublic() instanceof RSAPublicKey;
            Signature signer = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
            signer.initSign(keys.getPrivate());
            signer.update(rsa ? text.getBytes(StandardCharsets.UTF_8) : sha256(text));
            return base64(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(String body) {
        StringBuilder out = new StringBuilder();
        for (String line : body.split("\n", -1)) {
            out.append(line.replaceAll("[ \t]+", " ").stripTrailing()).append("\r\n");
        }
        String lines = out.toString();
        while (lines.endsWith("\r\n\r\n")) {
            lines = lines.substring(0, lines.length() - 2);
        }
        return lines.equals("\r\n") ? "" : lines;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
