package dev.mailcheckup.address.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.address.PageResult;
import dev.mailcheckup.address.Sighting;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.shell.FindingCard;
import java.util.List;
import java.util.Optional;

/** What a look at a page came to: the findings, then each address with its name covered. */
final class AddressAnswer extends Div implements Focusable<AddressAnswer> {

    /** A page may be a list of thousands. */
    private static final int MOST_SHOWN = 50;

    private final PageResult result;

    /**
     * @param host where the page was; none for a pasted text
     */
    AddressAnswer(PageResult result, Optional<String> host) {
        this.result = result;
        addClassName("address-answer");
        setTabIndex(-1);
        add(
                new H2(
                        host.map(name -> getTranslation("address-look.answer.page", name))
                                .orElseGet(() -> getTranslation("address-look.answer.text"))));
        for (Finding finding : result.findings()) {
            add(new FindingCard(finding, FindingCard.Scale.HOW_SOON));
        }
        if (!result.sightings().isEmpty()) {
            add(new Paragraph(getTranslation("address-look.masked")), list(result.sightings()));
        }
        if (!result.whole()) {
            add(new Paragraph(getTranslation("address-look.cut")));
        }
        if (host.isPresent()) {
            add(new Paragraph(getTranslation("address-look.no-script")));
        }
        add(
                new Paragraph(new Anchor("address", getTranslation("address-look.to-writer"))),
                new Paragraph(new Anchor("check/q7-1", getTranslation("address-look.to-check"))));
    }

    int openTimes() {
        return result.openTimes();
    }

    private UnorderedList list(List<Sighting> sightings) {
        UnorderedList list = new UnorderedList();
        list.addClassName("sightings");
        sightings.stream()
                .limit(MOST_SHOWN)
                .map(each ->
                        new ListItem(
                                getTranslation(
                                        "address-look.sighting",
                                        each.address().masked(),
                                        each.times(),
                                        getTranslation(
                                                "address-look.written." + each.first().code()))))
                .forEach(list::add);
        if (sightings.size() > MOST_SHOWN) {
            list.add(
                    new ListItem(
                            getTranslation("address-look.more", sightings.size() - MOST_SHOWN)));
        }
        return list;
    }
}
