package dev.mailcheckup.suspicion.link;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Takes the wrapping of well-known redirectors off an address without asking the network. */
final class Redirector {

    private static final int MOST_LAYERS = 4;

    /** Host endings with the parameter that holds the wrapped address. */
    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "safelinks.protection.outlook.com", "url=",
                    "google.com", "q=",
                    "facebook.com", "u=",
                    "linkprotect.cudasvc.com", "a=",
                    "l.instagram.com", "u=",
                    "slack-redir.net", "url=",
                    "youtube.com", "q=",
                    "bing.com", "u=",
                    "vk.com", "to=");

    private Redirector() {}

    /** The address that is wrapped inside, or the address itself. */
    static String unwrapped(String address) {
        String inner = address;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String next = once(inner);
            if (next.equals(inner)) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    private static String once(String address) {
        Target target = Target.of(address);
        if (target.host().endsWith("urldefense.proofpoint.com")) {
            String wrapped = parameter(target.rest(), "u=");
            return wrapped.isEmpty()
                    ? address
                    : decoded(wrapped.replace('-', '%').replace('_', '/'));
        }
        if (target.host().endsWith("urldefense.com")) {
            int start = target.rest().indexOf("__");
            int end = target.rest().indexOf("__;", start + 2);
            return start > 0 && end > start ? target.rest().substring(start + 2, end) : address;
        }
        for (Map.Entry<String, String> each : PARAMETERS.entrySet()) {
            if (isUnder(target.host(), each.getKey())) {
                String wrapped = decoded(parameter(target.rest(), each.getValue()));
                return wrapped.startsWith("http") ? wrapped : address;
            }
        }
        return address;
    }

    static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    private static String parameter(String rest, String name) {
        int at = Math.max(rest.indexOf("?" + name), rest.indexOf("&" + name));
        if (at < 0) {
            return "";
        }
        int start = at + 1 + name.length();
        int end = rest.indexOf('&', start);
        return rest.substring(start, end < 0 ? rest.length() : end);
    }

    static String decoded(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[octets.length];
        int length = 0;
        for (int i = 0; i < octets.length; i++) {
            int high = i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = i + 2 < octets.length ? Character.digit(octets[i + 2], 16) : -1;
            boolean escaped = octets[i] == '%' && high >= 0 && low >= 0;
            plain[length++] = escaped ? (byte) (high << 4 | low) : octets[i];
            i += escaped ? 2 : 0;
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }
}
