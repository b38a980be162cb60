package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.message.Link;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the mail leads, as text that cannot be clicked, and whether opening it can be seen. */
class LinksSection extends MailSection {

    private static final int MOST = 50;
    private static final Set<Link.Kind> LOADED = Set.of(Link.Kind.IMAGE, Link.Kind.REMOTE);

    LinksSection(List<Link> links) {
        super("mail.links.title");
        if (links.isEmpty()) {
            return;
        }
        long loaded = links.stream().filter(link -> LOADED.contains(link.kind())).count();
        hint("mail.links.intro");
        if (loaded == 0) {
            say("mail.links.not-loaded");
        } else {
            say("mail.links.loaded", loaded);
        }
        List<Link> different = links.stream().distinct().toList();
        DescriptionList list = new DescriptionList();
        different.stream().limit(MOST).forEach(link -> add(list, link));
        Div content = new Div(list);
        if (different.size() > MOST) {
            content.add(new Paragraph(getTranslation("mail.links.more", MOST, different.size())));
        }
        Details details = new Details();
        details.setSummaryText(getTranslation("mail.links.all", different.size()));
        details.add(content);
        show(details);
    }

    private void add(DescriptionList list, Link link) {
        String kind = link.kind().name().toLowerCase(Locale.ROOT);
        list.add(new DescriptionList.Term(getTranslation("mail.links." + kind)));
        DescriptionList.Description description =
                new DescriptionList.Description(strangers(link.target()));
        boolean named = !link.text().isBlank() && !link.text().equals(link.target());
        if (named) {
            description.add(
                    new Paragraph(strangers(getTranslation("mail.links.text", link.text()))));
        }
        list.add(description);
    }
}
