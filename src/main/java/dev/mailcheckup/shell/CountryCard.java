package dev.mailcheckup.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.words.LocalDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom to tell in the reader's country: numbers to tap, all else as text. The first guess is the
 * region of the browser's language; what the reader chooses is kept for the other cards of the
 * session.
 */
public final class CountryCard extends Section {

    private final ReportChannels channels = ReportChannels.listed();
    private final Div shown = new Div();

    public CountryCard() {
        addClassName("country-card");
        Locale language = getLocale();
        ComboBox<Country> choice = new ComboBox<>(getTranslation("report.choose"));
        List<Country> offered = new ArrayList<>(channels.countries(language));
        offered.add(Country.OTHER);
        choice.setItems(offered);
        choice.setItemLabelGenerator(country ->
                country.equals(Country.OTHER)
                        ? getTranslation("report.other")
                        : country.name(language));
        Country guess = chosenOrGuessed();
        choice.setValue(channels.knows(guess) ? guess : Country.OTHER);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                InSession.put(change.getValue());
                show(change.getValue());
            }
        });
        add(new H2(getTranslation("report.title")));
        YourOrganisation.report(language).ifPresent(this::add);
        YourOrganisation.helpDesk(language).ifPresent(this::add);
        add(choice, shown);
        show(choice.getValue());
    }

    /** What the reader chose before, else the region of the browser's language. */
    public static Country chosenOrGuessed() {
        return InSession.get(Country.class).orElseGet(CountryCard::ofTheBrowser);
    }

    private static Country ofTheBrowser() {
        return Country.of(
                com.vaadin.flow.server.VaadinSession.getCurrent()
                        .getBrowser()
                        .getLocale()
                        .getCountry());
    }

    private void show(Country country) {
        shown.removeAll();
        if (!channels.knows(country) || country.equals(Country.OTHER)) {
            shown.add(new Paragraph(getTranslation("report.general")));
        }
        DescriptionList list = new DescriptionList();
        for (Purpose purpose : Purpose.values()) {
            List<Channel> found = channels.of(country, purpose);
            if (!found.isEmpty()) {
                list.add(new DescriptionList.Term(getTranslation("report.for." + purpose.code())));
                found.forEach(channel -> list.add(described(channel)));
            }
        }
        String checked = LocalDay.of(channels.checked(), getLocale());
        Paragraph date = new Paragraph(getTranslation("report.checked", checked));
        date.addClassName("hint");
        shown.add(list, date);
    }

    private DescriptionList.Description described(Channel channel) {
        DescriptionList.Description description = new DescriptionList.Description();
        for (String text : List.of(channel.name(), channel.phone(), channel.address())) {
            if (!text.isEmpty()) {
                boolean first = description.getComponentCount() == 0;
                if (!first) {
                    description.add(new Text(" · "));
                }
                boolean dialled = text.equals(channel.phone()) && !channel.dialled().isEmpty();
                description.add(dialled ? new Anchor(channel.dialled(), text) : new Text(text));
            }
        }
        if (!channel.notes().isEmpty()) {
            UnorderedList notes = new UnorderedList();
            channel.notes()
                    .forEach(note ->
                            notes.add(new ListItem(getTranslation("report.note." + note.code()))));
            description.add(notes);
        }
        return description;
    }
}
