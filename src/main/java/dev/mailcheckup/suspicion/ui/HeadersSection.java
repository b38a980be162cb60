package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Letterhead;
import dev.mailcheckup.suspicion.authentication.Alignment;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.authentication.SenderStory;
import dev.mailcheckup.suspicion.journey.Hop;
import java.util.Set;
import java.util.stream.Stream;

/** Who really sent it: what the mail says beside what is proved; the lines behind it on demand. */
class HeadersSection extends MailSection {

    private static final Set<String> KNOWN = Set.of("pass", "fail", "softfail", "none");

    private final DescriptionList facts = new DescriptionList();

    HeadersSection(Explanation explanation) {
        super("sender.title");
        if (explanation.source() == Message.Source.BODY_ONLY) {
            say("mail.headers.absent");
            return;
        }
        AuthenticationSummary seen = explanation.authentication();
        SenderStory.of(seen).forEach(sentence -> say(sentence.key(), sentence.args().toArray()));
        facts.addClassName("sender-facts");
        letterhead(explanation.letterhead());
        proved(explanation);
        if (facts.getChildren().findAny().isPresent()) {
            show(facts);
        }
        if (hasResults(seen)) {
            show(details("mail.sender.lines", results(seen)));
        }
    }

    private static boolean hasResults(AuthenticationSummary seen) {
        return !(seen.spf() + seen.dkim() + seen.dmarc() + seen.arc()).isEmpty();
    }

    /** The domain that is proved to have sent it, or an empty text. */
    private static String proved(AuthenticationSummary seen) {
        boolean passed = seen.trusted() && seen.dmarc().equals("pass");
        if (seen.alignment().isAligned() || passed) {
            return seen.alignment().author();
        }
        return Stream.of(seen.alignment().signer(), seen.alignment().envelope())
                .filter(Alignment.Party::proved)
                .map(Alignment.Party::domain)
                .findFirst()
                .orElse("");
    }

    /** What the sender wrote, with the warning that nobody checks it. */
    private void letterhead(Letterhead letterhead) {
        letterhead
                .author()
                .ifPresent(author -> {
                    String name = author.displayName();
                    fact(
                            "mail.sender.name",
                            name.isBlank() ? getTranslation("mail.sender.no-name") : name,
                            "");
                    fact("mail.sender.address", author.addrSpec(), "mail.sender.made-up");
                });
        letterhead
                .replyTo()
                .map(Mailbox::addrSpec)
                .ifPresent(reply -> fact("mail.sender.reply", reply, "mail.sender.other"));
        letterhead
                .returnPath()
                .map(Mailbox::addrSpec)
                .ifPresent(path -> fact("mail.sender.return", path, ""));
    }

    private void proved(Explanation explanation) {
        String proved = proved(explanation.authentication());
        // That nobody has proved it is said above.
        if (!proved.isEmpty()) {
            fact("mail.sender.really", proved, "");
        }
        explanation.hops().stream()
                .filter(hop -> hop.trust() == Hop.Trust.HANDED_IN && !hop.from().isBlank())
                .findFirst()
                .ifPresent(hop -> fact("mail.sender.machine", hop.from(), ""));
    }

    private void fact(String key, String text, String noteKey) {
        DescriptionList.Description description = new DescriptionList.Description(strangers(text));
        if (!noteKey.isEmpty()) {
            description.add(new Paragraph(getTranslation(noteKey)));
        }
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    private Details details(String titleKey, Component content) {
        Details details = new Details();
        details.setSummaryText(getTranslation(titleKey));
        details.add(content);
        return details;
    }

    private Div results(AuthenticationSummary seen) {
        DescriptionList list = new DescriptionList();
        add(list, "spf", seen.spf());
        add(list, "dkim", seen.dkim());
        add(list, "dmarc", seen.dmarc());
        add(list, "arc", seen.arc());
        return new Div(new Paragraph(getTranslation("mail.headers.intro")), list);
    }

    private void add(DescriptionList list, String method, String result) {
        String text =
                result.isEmpty()
                        ? getTranslation("mail.headers.result.absent")
                        : KNOWN.contains(result)
                                ? getTranslation("mail.headers.result." + result)
                                : getTranslation("mail.headers.result.said", result);
        list.add(
                new DescriptionList.Term(getTranslation("mail.headers." + method)),
                new DescriptionList.Description(strangers(text)));
    }
}
