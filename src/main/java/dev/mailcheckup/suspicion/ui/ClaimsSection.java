package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import java.util.List;

/** Each claim with the mail's own words and the calm answer to it. */
class ClaimsSection extends MailSection {

    ClaimsSection(List<ClaimFound> claims) {
        super("mail.claims.title");
        addClassName("mail-claims");
        claims.forEach(claim -> show(card(claim)));
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
