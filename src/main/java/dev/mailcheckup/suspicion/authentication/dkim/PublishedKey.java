package dev.mailcheckup.suspicion.authentication.dkim;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A key as a domain publishes it (RFC 6376, section 3.6.1; RFC 8463, section 4). */
sealed interface PublishedKey {

    /**
     * @param bits of an RSA key; 256 for Ed25519
     */
    record Usable(PublicKey key, int bits) implements PublishedKey {}

    /** Taken back: p= is empty. */
    record Revoked() implements PublishedKey {}

    /** Broken, or not made for such a signature. */
    record Unfit() implements PublishedKey {}

    /** A stranger's longer key would keep us busy. */
    int LONGEST_RSA = 8192;

    byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    byte[] RSA_IDENTIFIER = HexFormat.of().parseHex("300d06092a864886f70d0101010500");

    /** The first record that reads as a key. */
    static PublishedKey of(List<String> texts, Algorithm algorithm, String identity, String d) {
        PublishedKey found = new Unfit();
        for (String text : texts) {
            found = of(text, algorithm, identity, d);
            if (!(found instanceof Unfit)) {
                return found;
            }
        }
        return found;
    }

    private static PublishedKey of(String text, Algorithm algorithm, String identity, String d) {
        Optional<TagList> readable = TagList.of(text);
        if (readable.isEmpty() || readable.get().get("p").isEmpty()) {
            return new Unfit();
        }
        TagList tags = readable.get();
        boolean fits =
                tags.get("v").orElse("DKIM1").equals("DKIM1")
                        && tags.get("k").orElse("rsa").equalsIgnoreCase(algorithm.key())
                        && holds(tags, "h", algorithm.hash(), algorithm.hash())
                        && holds(tags, "s", "email", "*")
                        && (!tags.list("t").contains("s")
                                || identity.toLowerCase(Locale.ROOT).endsWith("@" + d));
        if (!fits) {
            return new Unfit();
        }
        return tags.dense("p").isEmpty()
                ? new Revoked()
                : decoded(SignatureField.base64(tags.dense("p")), algorithm);
    }

    private static boolean holds(TagList tags, String name, String one, String other) {
        List<String> values = tags.list(name);
        return tags.get(name).isEmpty() || values.contains(one) || values.contains(other);
    }

    private static PublishedKey decoded(byte[] octets, Algorithm algorithm) {
        try {
            if (algorithm == Algorithm.ED25519_SHA256) {
                return octets.length == 32
                        ? new Usable(key("Ed25519", joined(ED25519_HEAD, octets)), 256)
                        : new Unfit();
            }
            RSAPublicKey key = (RSAPublicKey) rsa(octets);
            int bits = key.getModulus().bitLength();
            return bits <= LONGEST_RSA ? new Usable(key, bits) : new Unfit();
        } catch (GeneralSecurityException | RuntimeException e) {
            return new Unfit();
        }
    }

    /** Usually a SubjectPublicKeyInfo, now and then the bare RSAPublicKey that the RFC names. */
    private static PublicKey rsa(byte[] octets) throws GeneralSecurityException {
        try {
            return key("RSA", octets);
        } catch (GeneralSecurityException e) {
            byte[] bits = tagged(0x03, joined(new byte[1], octets));
            return key("RSA", tagged(0x30, joined(RSA_IDENTIFIER, bits)));
        }
    }

    private static PublicKey key(String type, byte[] info) throws GeneralSecurityException {
        return KeyFactory.getInstance(type).generatePublic(new X509EncodedKeySpec(info));
    }

    /** DER (X.690, section 10.1): a tag, the shortest form of the length, the value. */
    private static byte[] tagged(int tag, byte[] value) {
        int length = value.length;
        byte[] head =
                length < 0x80
                        ? new byte[] {(byte) tag, (byte) length}
                        : length < 0x100
                                ? new byte[] {(byte) tag, (byte) 0x81, (byte) length}
                                : new byte[] {
                                    (byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length
                                };
        return joined(head, value);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(one.length + other.length);
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
