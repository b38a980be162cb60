package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.suspicion.journey.Hop;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The computers that handed the mail on, oldest first, with their clocks in UTC. */
class JourneyList extends Div {

    private static final int MOST = 30;

    JourneyList(List<Hop> hops) {
        add(new Paragraph(getTranslation("mail.journey.intro")));
        OrderedList list = new OrderedList();
        // The newest lines are the ones that can be trusted, so the oldest are left out.
        hops.subList(Math.max(0, hops.size() - MOST), hops.size())
                .forEach(hop -> list.add(item(hop)));
        add(list);
    }

    private ListItem item(Hop hop) {
        ListItem item =
                new ListItem(
                        MailSection.strangers(
                                getTranslation(
                                        "mail.journey.hop", named(hop.from()), named(hop.by()))));
        if (hop.at() != null) {
            String time =
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                                    .withLocale(getLocale())
                                    .withZone(ZoneOffset.UTC)
                                    .format(hop.at())
                            + " UTC";
            item.add(new Paragraph(getTranslation("mail.journey.at", time)));
        }
        if (hop.clockSkewed()) {
            item.add(new Paragraph(getTranslation("mail.journey.skewed")));
        }
        return item;
    }

    private String named(String host) {
        return host.isBlank() ? getTranslation("mail.journey.unknown") : host;
    }
}
