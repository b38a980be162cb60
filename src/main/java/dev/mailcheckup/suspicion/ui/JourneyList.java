package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.suspicion.journey.Hop;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The computers that handed the mail on, oldest first, with their clocks in UTC. */
class JourneyList extends OrderedList {

    JourneyList(List<Hop> hops) {
        for (int i = 0; i < hops.size(); i++) {
            add(item(hops.get(i), i == 0));
        }
    }

    private ListItem item(Hop hop, boolean first) {
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
            String at = getTranslation("mail.journey.at", time);
            item.add(new Paragraph(first ? at : at + " · " + took(this, hop)));
        }
        if (hop.trust() == Hop.Trust.HANDED_IN) {
            item.add(new Paragraph(getTranslation("mail.journey.handed-in")));
        }
        return item;
    }

    /** How long a step took, in the largest unit that fits. */
    static String took(Component words, Hop hop) {
        if (hop.clockSkewed()) {
            return words.getTranslation("mail.journey.skew");
        }
        if (hop.at() == null) {
            return words.getTranslation("mail.journey.took.unknown");
        }
        Duration delay = hop.delay();
        if (delay.toSeconds() < 1) {
            return words.getTranslation("mail.journey.took.none");
        }
        if (delay.toMinutes() < 2) {
            return words.getTranslation("mail.journey.took.seconds", delay.toSeconds());
        }
        if (delay.toHours() < 2) {
            return words.getTranslation("mail.journey.took.minutes", delay.toMinutes());
        }
        return delay.toDays() < 2
                ? words.getTranslation("mail.journey.took.hours", delay.toHours())
                : words.getTranslation("mail.journey.took.days", delay.toDays());
    }

    private String named(String host) {
        return host.isBlank() ? getTranslation("mail.journey.unknown") : host;
    }
}
