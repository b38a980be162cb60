package dev.mailcheckup.suspicion.shape;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.link.Hosts;
import java.util.ArrayList;
import java.util.List;

/** Looks at what sort of address a mail is from, and whether its From field is whole. */
final class SenderShape {

    private SenderShape() {}

    static List<Finding> of(Message message) {
        List<Finding> findings = new ArrayList<>();
        String domain =
                Authors.of(message).map(Mailbox::domain).map(SenderShape::trimmed).orElse("");
        if (Hosts.FREE.has(domain)) {
            findings.add(host(MailCode.SENDER_FREE_HOST, domain));
        } else if (Hosts.THROWAWAY.has(domain)) {
            findings.add(host(MailCode.SENDER_THROWAWAY, domain));
        }
        if (isBroken(message)) {
            String body = message.first("From").map(HeaderField::body).orElse("");
            findings.add(
                    new Finding(
                            MailCode.SENDER_FIELD_BROKEN,
                            Severity.WORTH,
                            new Evidence.Field("From", shortened(body))));
        }
        return findings;
    }

    /**
     * A mail program writes one mailbox into From, or several and a Sender (RFC 5322, section
     * 3.6.2); a name alone, a second copy or a dot after the domain come from a hand-made mailer.
     */
    private static boolean isBroken(Message message) {
        List<Mailbox> from = message.mailboxes("From");
        String body = message.first("From").map(HeaderField::body).orElse("");
        boolean several = from.size() > 1 && message.first("Sender").isEmpty();
        boolean dotted = from.stream().anyMatch(each -> each.domain().endsWith("."));
        return nameAlone(body) || several || dotted || message.all("From").size() > 1;
    }

    /** A comma right before the angle bracket parts the name from its address. */
    private static boolean nameAlone(String body) {
        int open = body.indexOf('<');
        return open > 0 && body.substring(0, open).strip().endsWith(",");
    }

    private static String trimmed(String domain) {
        return domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    }

    private static String shortened(String body) {
        return body.length() <= 200 ? body : body.substring(0, 200);
    }

    private static Finding host(FindingCode code, String domain) {
        return new Finding(code, Severity.WORTH, new Evidence.Host(domain));
    }
}
