package dev.mailcheckup.address.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.address.Harvester;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.words.Punctuation;

/**
 * The address writer: the reader types an address and copies a form of it that harvesters miss.
 * This page hears nothing of what is typed.
 */
@Route("address")
class AddressView extends PageView {

    AddressView() {
        super("address.title");
        Paragraph lead = new Paragraph(getTranslation("address.lead"));
        lead.addClassName("lead");
        add(
                lead,
                new Notice(getTranslation("address.stays")),
                new AddressWriter(),
                new Notice(getTranslation("address.honest")),
                new Paragraph(new Anchor("address/look", getTranslation("address.to-look"))),
                robots());
    }

    private Section robots() {
        OrderedList list = new OrderedList();
        for (Harvester each : Harvester.values()) {
            String key = "address.robot." + each.code();
            Span name =
                    new Span(
                            new Punctuation(getLocale())
                                    .labelled(getTranslation(key + ".name"), ""));
            name.addClassName("robot-name");
            list.add(new ListItem(name, new Text(getTranslation(key + ".text"))));
        }
        return new Section(
                new H2(getTranslation("address.robots.title")),
                new Paragraph(getTranslation("address.robots.lead")),
                list,
                new Paragraph(getTranslation("address.robots.more")));
    }
}
