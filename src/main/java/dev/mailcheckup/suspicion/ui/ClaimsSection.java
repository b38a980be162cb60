package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import java.util.List;

/** Each claim with the mail's own words and the calm answer to it. */
class ClaimsSection extends MailSection {

    /** A mail of nineteen claims would bury what comes after them. */
    private static final int SHOWN_AT_ONCE = 6;

    ClaimsSection(List<ClaimFound> claims) {
        super("mail.claims.title");
        addClassName("mail-claims");
        claims.stream().limit(SHOWN_AT_ONCE).forEach(claim -> show(card(claim)));
        if (claims.size() > SHOWN_AT_ONCE) {
            Div others = new Div();
            claims.stream().skip(SHOWN_AT_ONCE).forEach(claim -> others.add(card(claim)));
            Details more = new Details();
            more.setSummaryText(getTranslation("mail.claims.more", claims.size() - SHOWN_AT_ONCE));
            more.add(others);
            show(more);
        }
    }

    private Article card(ClaimFound found) {
        String key = "claim." + found.claim().code();
        Article card = new Article(new H3(getTranslation(key + ".says")));
        card.addClassName("mail-claim");
        if (!found.quote().isBlank()) {
            Element quote = new Element("blockquote");
            quote.setText("“" + found.quote() + "”");
            quote.setAttribute("dir", "auto");
            card.getElement().appendChild(quote);
        }
        Span label = new Span(getTranslation("mail.claims.answer"));
        label.addClassName("label");
        Paragraph answer = new Paragraph(label, new Span(" " + getTranslation(key + ".answer")));
        answer.addClassName("mail-answer");
        card.add(answer);
        return card;
    }
}
