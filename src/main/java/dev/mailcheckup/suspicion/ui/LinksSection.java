package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.link.LinkSeen;
import dev.mailcheckup.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the mail leads, as text that cannot be clicked, with what we think of each link, the odd
 * ones first; and whether opening the mail can be seen.
 */
class LinksSection extends MailSection {

    private static final int SHOWN_AT_ONCE = 5;
    private static final int MOST = 50;
    private static final Set<Link.Kind> LOADED = Set.of(Link.Kind.IMAGE, Link.Kind.REMOTE);

    private final Explanation explanation;

    /**
     * @param followed the links a reader could follow, with what can be known of them
     */
    LinksSection(Explanation explanation, List<LinkSeen> followed) {
        super("mail.links.title");
        this.explanation = explanation;
        List<Link> links = explanation.links();
        if (links.isEmpty()) {
            return;
        }
        long loaded = links.stream().filter(link -> LOADED.contains(link.kind())).count();
        if (loaded == 0) {
            say("mail.links.not-loaded");
        } else {
            say("mail.links.loaded", loaded);
        }
        List<LinkSeen> different =
                followed.stream()
                        .distinct()
                        .sorted(Comparator.comparing(seen -> seen.codes().isEmpty()))
                        .toList();
        if (different.isEmpty()) {
            return;
        }
        hint("mail.links.intro");
        show(table(different.stream().limit(SHOWN_AT_ONCE).toList()));
        if (different.size() > SHOWN_AT_ONCE) {
            List<LinkSeen> rest = different.stream().skip(SHOWN_AT_ONCE).limit(MOST).toList();
            Div content = new Div(table(rest));
            if (different.size() > SHOWN_AT_ONCE + MOST) {
                content.add(
                        new Paragraph(
                                getTranslation(
                                        "mail.links.more",
                                        SHOWN_AT_ONCE + MOST,
                                        different.size())));
            }
            Details details = new Details();
            details.setSummaryText(getTranslation("mail.links.rest", rest.size()));
            details.add(content);
            show(details);
        }
    }

    private FactTable table(List<LinkSeen> links) {
        FactTable table =
                new FactTable(
                        getTranslation("mail.links.title"),
                        List.of(
                                getTranslation("mail.links.table.text"),
                                getTranslation("mail.links.table.target"),
                                getTranslation("mail.links.table.opinion")));
        links.forEach(
                seen -> table.row(List.of(text(seen.link()), target(seen), opinion(seen.codes()))));
        return table;
    }

    private Component text(Link link) {
        boolean named = !link.text().isBlank();
        Span kind = new Span(getTranslation(kind(link)));
        kind.addClassName("hint");
        return new Div(
                kind,
                named
                        ? new Div(strangers(link.text()))
                        : new Div(new Span(getTranslation("mail.links.table.unseen"))));
    }

    private static String kind(Link link) {
        return "mail.links." + link.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Component target(LinkSeen seen) {
        Div target = new Div();
        if (!seen.host().isEmpty()) {
            Div host = new Div(strangers(seen.host()));
            host.addClassName("label");
            target.add(host);
        }
        Span address = strangers(seen.address());
        address.addClassName("address");
        target.add(address);
        return target;
    }

    private Component opinion(List<FindingCode> codes) {
        if (codes.isEmpty()) {
            Span plain =
                    new Span(
                            getTranslation(
                                    VerdictWords.isWarning(explanation)
                                            ? "mail.links.table.plain.warning"
                                            : "mail.links.table.plain"));
            plain.addClassName("hint");
            return plain;
        }
        Words words = Words.in(getLocale());
        Div opinion = new Div();
        opinion.addClassName("odd");
        codes.forEach(
                code -> opinion.add(new Paragraph(FindingTitle.of(code, explanation, words))));
        return opinion;
    }
}
