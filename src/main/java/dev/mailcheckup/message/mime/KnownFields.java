package dev.mailcheckup.message.mime;

import java.util.Set;

/** Field names that tell a header section from ordinary text with a colon in it. */
final class KnownFields {

    private static final Set<String> NAMES =
            Set.of(
                    "from",
                    "to",
                    "cc",
                    "bcc",
                    "subject",
                    "date",
                    "sender",
                    "reply-to",
                    "received",
                    "return-path",
                    "message-id",
                    "in-reply-to",
                    "references",
                    "mime-version",
                    "content-type",
                    "content-transfer-encoding",
                    "content-disposition",
                    "content-language",
                    "content-id",
                    "content-length",
                    "delivered-to",
                    "envelope-to",
                    "delivery-date",
                    "authentication-results",
                    "received-spf",
                    "dkim-signature",
                    "domainkey-signature",
                    "list-unsubscribe",
                    "list-id",
                    "precedence",
                    "importance",
                    "priority",
                    "thread-topic",
                    "thread-index",
                    "user-agent",
                    "organization",
                    "errors-to",
                    "resent-from",
                    "status",
                    "lines",
                    "auto-submitted",
                    "feedback-id",
                    "accept-language",
                    "envelope-from",
                    "apparently-to",
                    "replyto",
                    "arc-seal",
                    "arc-message-signature",
                    "arc-authentication-results",
                    "disposition-notification-to",
                    "xref",
                    "newsgroups",
                    "path",
                    "mailing-list",
                    "old-return-path");

    /** Those that only a machine on the way writes. */
    private static final Set<String> TRACE =
            Set.of(
                    "received",
                    "return-path",
                    "delivered-to",
                    "x-received",
                    "envelope-to",
                    "received-spf",
                    "authentication-results",
                    "arc-seal",
                    "dkim-signature",
                    "message-id",
                    "mime-version");

    private KnownFields() {}

    static boolean contains(String name) {
        String plain = Octets.lower(name.strip());
        return NAMES.contains(plain) || plain.startsWith("x-") && plain.length() > 3;
    }

    static boolean isTrace(String name) {
        return TRACE.contains(Octets.lower(name.strip()));
    }
}
