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
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.journey.Hop;
import java.util.Set;

/** Who really sent it: what the mail says beside what is proved; the lines behind it on demand. */
class HeadersSection extends MailSection {

    private static final Set<String> KNOWN = Set.of("pass", "fail", "softfail", "none");

    private final DescriptionList facts = new DescriptionList();

    HeadersSection(Explanation explanation) {
        super("mail.sender.title");
        if (explanation.source() == Message.Source.BODY_ONLY) {
            say("mail.headers.absent");
            return;
        }
        AuthenticationSummary seen = explanation.authentication();
        say(sentence(seen), seen.authenticatedDomain());
        facts.addClassName("sender-facts");
        letterhead(explanation.letterhead());
        proved(explanation);
        show(facts);
        if (hasResults(seen)) {
            show(details("mail.sender.lines", results(seen)));
        }
    }

    private static boolean hasResults(AuthenticationSummary seen) {
        return !(seen.spf() + seen.dkim() + seen.dmarc() + seen.arc()).isEmpty();
    }

    private static String sentence(AuthenticationSummary seen) {
        String domain = seen.authenticatedDomain();
        if (!hasResults(seen)) {
            return "mail.headers.none";
        }
        if (!seen.trusted()) {
            return "mail.headers.untrusted";
        }
        if (seen.dmarc().equals("fail") || domain.isEmpty() && seen.spf().equals("fail")) {
            return "mail.headers.fail";
        }
        return domain.isEmpty() ? "mail.headers.none" : "mail.headers.pass";
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
        AuthenticationSummary seen = explanation.authentication();
        boolean proved = sentence(seen).equals("mail.headers.pass");
        fact(
                "mail.sender.really",
                proved ? seen.authenticatedDomain() : getTranslation("mail.sender.unproven"),
                "");
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
