package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import java.util.Set;

/** What the headers prove and what they do not, in one sentence; the lines behind it on demand. */
class HeadersSection extends MailSection {

    private static final Set<String> KNOWN = Set.of("pass", "fail", "softfail", "none");

    HeadersSection(Explanation explanation) {
        super("mail.headers.title");
        if (explanation.source() == Message.Source.BODY_ONLY) {
            say("mail.headers.absent");
            return;
        }
        hint("mail.headers.intro");
        AuthenticationSummary seen = explanation.authentication();
        boolean any = !(seen.spf() + seen.dkim() + seen.dmarc() + seen.arc()).isEmpty();
        String domain = seen.authenticatedDomain();
        if (!any) {
            say("mail.headers.none");
        } else if (!seen.trusted()) {
            say("mail.headers.untrusted");
        } else if (seen.dmarc().equals("fail") || domain.isEmpty() && seen.spf().equals("fail")) {
            say("mail.headers.fail");
        } else if (domain.isEmpty()) {
            say("mail.headers.none");
        } else {
            say("mail.headers.pass", domain);
        }
        if (any) {
            show(details("mail.headers.details", results(seen)));
        }
        if (!explanation.hops().isEmpty()) {
            show(details("mail.journey.title", new JourneyList(explanation.hops())));
        }
    }

    private Details details(String titleKey, com.vaadin.flow.component.Component content) {
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
        return new Div(list);
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
