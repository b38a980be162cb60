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
}
