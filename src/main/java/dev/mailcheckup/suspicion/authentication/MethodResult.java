package dev.mailcheckup.suspicion.authentication;

import java.util.Map;

/**
 * One result (RFC 8601, section 2.2), in lower case.
 *
 * @param method such as spf, dkim or dmarc
 * @param result such as pass, fail or none
 * @param properties by ptype.property, such as header.from
 */
record MethodResult(String method, String result, Map<String, String> properties) {

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean passed() {
        return result.equals("pass");
    }

    /** The domain that a dkim result is about, or empty. */
    String signer() {
        String domain = property("header.d");
        return domain.isEmpty() ? domain(property("header.i")) : domain;
    }

    /** The domain of the envelope sender that an spf result is about, or empty. */
    String mailFrom() {
        return domain(property("smtp.mailfrom"));
    }

    private static String domain(String addressOrDomain) {
        String plain = addressOrDomain.replace("<", "").replace(">", "");
        return plain.substring(plain.lastIndexOf('@') + 1);
    }
}
