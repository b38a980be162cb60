package dev.mailcheckup.suspicion.journey;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Received field (RFC 5321, section 4.4), read leniently.
 *
 * @param from the host that handed the mail over, with its address where given
 * @param reverseName the name that the taker looked up for it, in lower case, or empty
 * @param address the IP address it came from, or empty
 * @param by the host that took it, in lower case
 * @param protocol what stands after {@code with} (RFC 3848), in capitals, or empty
 * @param recipient the address it was taken for, without brackets, or empty
 * @param encrypted whether it came over TLS
 * @param signedIn whether the one who handed it over had signed in
 */
public record ReceivedField(
        String from,
        String reverseName,
        String address,
        String by,
        String protocol,
        String recipient,
        boolean encrypted,
        boolean signedIn,
        @Nullable Instant at) {

    public static ReceivedField of(String fieldBody) {
        String body = fieldBody.strip();
        int semicolon = body.lastIndexOf(';');
        Instant at = semicolon < 0 ? null : ReceivedDates.parse(body.substring(semicolon + 1));
        // Some write no semicolon, others one in front of something else than the date.
        int date = at == null ? ReceivedDates.start(body) : semicolon;
        String clauses = body.substring(0, date);
        at = at == null && date < body.length() ? ReceivedDates.parse(body.substring(date)) : at;
        Clauses read = Clauses.of(clauses);
        String address = address(read);
        String protocol = read.with().toUpperCase(Locale.ROOT);
        String remarks = read.remarks().toLowerCase(Locale.ROOT);
        return new ReceivedField(
                from(read.from(), address),
                reverseName(read.fromRemarks()),
                address,
                read.by().toLowerCase(Locale.ROOT),
                protocol,
                read.recipient().replace("<", "").replace(">", ""),
                isEncrypted(protocol, remarks),
                isSignedIn(protocol, remarks),
                at);
    }

    private static String from(String host, String address) {
        boolean named = address.isEmpty() || host.contains(address) || host.startsWith("[");
        return named ? host : (host + " [" + address + "]").strip();
    }

    /** The address that the taker saw; what stands before the comments the sender chose. */
    private static String address(Clauses read) {
        String chosen = "";
        for (String word : words(read.fromRemarks())) {
            String address = IpAddress.in(word);
            if (IpAddress.isPublic(address)) {
                return address;
            }
            chosen = chosen.isEmpty() ? address : chosen;
        }
        return chosen.isEmpty() ? IpAddress.in(read.from()) : chosen;
    }

    private static String reverseName(String remarks) {
        String[] words = words(remarks);
        String first = words.length == 0 ? "" : words[0].toLowerCase(Locale.ROOT);
        String name = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        boolean host =
                name.indexOf('.') > 0
                        && name.indexOf('@') < 0
                        && name.indexOf('=') < 0
                        && IpAddress.in(name).isEmpty();
        return host ? name : "";
    }

    private static String[] words(String remarks) {
        String plain = remarks.replace('(', ' ').replace(')', ' ').replace("@", " ");
        return plain.strip().split("\\s+", -1);
    }

    /** The S of ESMTPS and its kin, or what the taker remarks. */
    private static boolean isEncrypted(String protocol, String remarks) {
        String plain = protocol.endsWith("A") ? chopped(protocol) : protocol;
        return plain.endsWith("SMTPS")
                || plain.equals("LMTPS")
                || plain.equals("HTTPS")
                || remarks.contains("using tls")
                || remarks.contains("version=tls")
                || remarks.contains("cipher=")
                || remarks.contains("tls1")
                || remarks.contains("tlsv1")
                || remarks.contains("encrypted");
    }

    private static boolean isSignedIn(String protocol, String remarks) {
        String plain = chopped(protocol);
        boolean byProtocol =
                protocol.endsWith("A") && (plain.endsWith("SMTP") || plain.endsWith("SMTPS"));
        boolean byRemark =
                remarks.contains("authenticated") && !remarks.contains("not authenticated")
                        || remarks.contains("authenticated sender")
                        || remarks.contains("auth=")
                        || remarks.contains("smtp-auth");
        return byProtocol || byRemark;
    }

    private static String chopped(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }
}
