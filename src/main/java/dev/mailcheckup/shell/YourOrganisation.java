package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinService;
import dev.mailcheckup.organisation.Organisation;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the organisation that runs the app asks of the reader, for any page. */
public final class YourOrganisation {

    private YourOrganisation() {}

    public static Organisation get() {
        return VaadinService.getCurrent()
                .getContext()
                .getAttribute(Organisation.class, () -> Organisation.NONE);
    }

    public static OrganisationWords words(Locale language) {
        return new OrganisationWords(get(), Words.in(language));
    }

    /** Where to send a mail that looks wrong. */
    public static Optional<Component> report(Locale language) {
        return words(language)
                .report()
                .map(text -> {
                    Paragraph paragraph = new Paragraph(text);
                    paragraph.addClassName("organisation-report");
                    return paragraph;
                });
    }

    /** A box with lines that the organisation asks; none where there are none. */
    public static Optional<Component> asks(List<String> lines, Locale language) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(box(words(language).asks(), lines));
    }

    /** Who helps; none where the organisation names nobody. */
    public static Optional<Component> helpDesk(Locale language) {
        OrganisationWords words = words(language);
        List<String> lines = words.helpDesk();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        box(
                                Words.in(language).get("organisation.help", words.name()),
                                List.of(String.join(" · ", lines))));
    }

    private static Div box(String title, List<String> lines) {
        Div box = new Div(new H2(title));
        box.addClassNames("notice", "organisation");
        if (lines.size() == 1) {
            box.add(new Paragraph(lines.getFirst()));
        } else {
            box.add(new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
        return box;
    }
}
