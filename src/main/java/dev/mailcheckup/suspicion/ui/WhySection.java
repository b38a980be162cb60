package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.shell.FindingCard;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Reasons;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.Weighing;
import dev.mailcheckup.words.Words;
import java.util.List;

/** The first reasons, then all else that was found, then the sum, each folded. */
class WhySection extends MailSection {

    private final Explanation explanation;

    WhySection(Explanation explanation) {
        super(VerdictWords.isWarning(explanation) ? "mail.why.title" : "mail.why.nothing");
        this.explanation = explanation;
        say(VerdictWords.kind(explanation));
        List<Finding> all = Reasons.all(explanation);
        List<Finding> reasons = Reasons.strongest(explanation);
        reasons.forEach(finding -> show(card(finding)));
        List<Finding> rest = all.stream().filter(each -> !reasons.contains(each)).toList();
        if (!rest.isEmpty()) {
            Div cards = new Div();
            rest.forEach(finding -> cards.add(card(finding)));
            show(folded(getTranslation("mail.why.more", rest.size()), cards));
        }
        if (!explanation.weighing().shares().isEmpty()) {
            show(folded(getTranslation("mail.why.weighed"), weighed()));
        }
    }

    private static FindingCard card(Finding finding) {
        return new FindingCard(finding, FindingCard.Scale.HOW_STRONG);
    }

    private static Details folded(String summary, Div content) {
        Details details = new Details();
        details.setSummaryText(summary);
        details.add(content);
        return details;
    }

    private Div weighed() {
        Weighing weighing = explanation.weighing();
        UnorderedList list = new UnorderedList();
        list.addClassName("weighed");
        weighing.shares().forEach(share -> list.add(item(share)));
        return new Div(
                new Paragraph(getTranslation("mail.why.weighed.intro")),
                list,
                new Paragraph(
                        getTranslation(
                                "mail.why.weighed.sum",
                                weighing.points(),
                                weighing.suspiciousFrom(),
                                weighing.dangerousFrom())));
    }

    private ListItem item(Weighing.Share share) {
        String side = share.points() > 0 ? "against" : "for";
        Words words = Words.in(getLocale());
        return new ListItem(
                strangers(FindingTitle.of(share.code(), explanation, words)),
                new Paragraph(
                        getTranslation("mail.why.weighed." + side, Math.abs(share.points()))));
    }
}
