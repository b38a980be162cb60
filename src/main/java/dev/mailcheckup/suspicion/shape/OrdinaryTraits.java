package dev.mailcheckup.suspicion.shape;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.author.Authors;
import dev.mailcheckup.suspicion.author.Organisation;
import dev.mailcheckup.suspicion.link.Hosts;
import dev.mailcheckup.suspicion.link.LinkChecks;
import java.util.ArrayList;
import java.util.List;

/** What honest mails of houses and lists have in common. It speaks for a mail, never settles it. */
final class OrdinaryTraits {

    private OrdinaryTraits() {}

    /**
     * @param vouched whether a trusted check says that the mail is from the author's own systems
     */
    static List<Finding> of(Message message, boolean vouched) {
        List<Finding> findings = new ArrayList<>();
        if (isList(message)) {
            findings.add(Finding.of(SenderCode.MAILING_LIST, Severity.FINE));
        } else if (vouched && isNewsletter(message)) {
            findings.add(Finding.of(MailCode.NEWSLETTER_TRAITS, Severity.FINE));
        }
        if (isAtHome(message)) {
            findings.add(Finding.of(MailCode.SENDER_AT_HOME, Severity.FINE));
        }
        return findings;
    }

    /**
     * The name, the address and every link are of one house. Even where the sender is forged, such
     * a mail leads only to the house it names.
     */
    private static boolean isAtHome(Message message) {
        String author = Authors.of(message).map(Mailbox::domain).orElse("");
        List<String> hosts = LinkChecks.hosts(message);
        return !hosts.isEmpty()
                && !Hosts.THROWAWAY.has(author)
                && !Hosts.FREE.has(author)
                && hosts.stream().allMatch(host -> Organisation.same(host, author))
                && Authors.goesByItsDomain(message);
    }

    /** A list that people write to (RFC 2369); List-Id alone is in every bulk mailer's template. */
    private static boolean isList(Message message) {
        return message.first("List-Post").isPresent()
                || (message.first("List-Id").isPresent()
                        && (message.first("Sender").isPresent()
                                || message.first("Mailing-List").isPresent()));
    }

    /** A way to leave (RFC 8058), and links to the house itself or its sending service. */
    private static boolean isNewsletter(Message message) {
        String author = Authors.of(message).map(Mailbox::domain).orElse("");
        List<String> hosts = LinkChecks.hosts(message);
        long own =
                hosts.stream()
                        .filter(host ->
                                Organisation.same(host, author) || Hosts.SENDING_SERVICES.has(host))
                        .count();
        return message.first("List-Unsubscribe").isPresent()
                && !Hosts.THROWAWAY.has(author)
                && own > 0
                && own * 2 >= hosts.size();
    }
}
