package dev.mailcheckup.suspicion.authentication.dkim;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The signing algorithms (RFC 6376, section 3.3; RFC 8463, section 3). */
enum Algorithm {
    RSA_SHA256("rsa", "sha256", "SHA-256", "SHA256withRSA"),
    ED25519_SHA256("ed25519", "sha256", "SHA-256", "Ed25519"),
    /** Proves nothing any more (RFC 8301, section 3.1). */
    RSA_SHA1("rsa", "sha1", "SHA-1", "SHA1withRSA");

    private final String key;
    private final String hash;
    private final String digestName;
    private final String signatureName;

    Algorithm(String key, String hash, String digestName, String signatureName) {
        this.key = key;
        this.hash = hash;
        this.digestName = digestName;
        this.signatureName = signatureName;
    }

    static Optional<Algorithm> named(String name) {
        return Arrays.stream(values())
                .filter(each -> (each.key + "-" + each.hash).equalsIgnoreCase(name))
                .findFirst();
    }

    /** As k= of a key record names it. */
    String key() {
        return key;
    }

    /** As h= of a key record names it. */
    String hash() {
        return hash;
    }

    /** As the JDK names it. */
    String signatureName() {
        return signatureName;
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(digestName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
