package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.words.Punctuation;
import java.util.List;
import java.util.Set;

/** Each claim with the mail's own words and the calm answer to it. */
class ClaimsSection extends MailSection {

    /** A mail of nineteen claims would bury what comes after them. */
    private static final int SHOWN_AT_ONCE = 5;

    private final Set<Integer> marked;

    /**
     * @param marked the numbers of the claims that are marked in the shown mail
     */
    ClaimsSection(List<ClaimFound> claims, Set<Integer> marked) {
        super("mail.claims.title");
        this.marked = marked;
        addClassName("mail-claims");
        Div others = new Div();
        for (int i = 0; i < claims.size(); i++) {
            Article card = card(claims.get(i), i + 1);
            if (i < SHOWN_AT_ONCE) {
                show(card);
            } else {
                others.add(card);
            }
        }
        if (claims.size() > SHOWN_AT_ONCE) {
            Details more = new Details();
            more.setSummaryText(getTranslation("mail.claims.more", claims.size() - SHOWN_AT_ONCE));
            more.add(others);
            show(more);
        }
    }

    private Article card(ClaimFound found, int number) {
        String key = "claim." + found.claim().code();
        H3 says = new H3();
        if (marked.contains(number)) {
            Span badge = new Span(Integer.toString(number));
            badge.addClassName("mark-badge");
            badge.setTitle(getTranslation("mail.shown.in-mail", number));
            says.add(badge);
        }
        says.add(new Span(getTranslation(key + ".says")));
        Article card = new Article(says);
        card.addClassName("mail-claim");
        if (!found.quote().isBlank()) {
            Element quote = new Element("blockquote");
            quote.setText(getTranslation("shell.seen.quote", found.quote()));
            quote.setAttribute("dir", "auto");
            card.getElement().appendChild(quote);
        }
        Span label = new Span(getTranslation("mail.claims.answer"));
        label.addClassName("label");
        Paragraph answer =
                new Paragraph(
                        label,
                        new Span(
                                new Punctuation(getLocale()).after(label.getText())
                                        + getTranslation(found.answerKey())));
        answer.addClassName("mail-answer");
        card.add(answer);
        return card;
    }
}
