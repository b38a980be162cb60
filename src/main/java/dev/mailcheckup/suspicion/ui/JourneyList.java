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
        hops.forEach(hop -> add(item(hop)));
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
            item.add(
                    new Paragraph(
                            getTranslation("mail.journey.at", time) + " · " + took(this, hop)));
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
