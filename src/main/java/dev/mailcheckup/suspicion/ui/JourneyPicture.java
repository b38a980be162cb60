package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.suspicion.journey.Hop.Trust;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a mail drawn from top to bottom: a station for each computer, a line for each step,
 * dashed where the sender may have made it up, with a bar as long as the step took. For eyes only;
 * the list below it says the same.
 */
class JourneyPicture extends Div {

    /** A step of two days or more fills the whole bar. */
    private static final double LONGEST = Math.log1p(2 * 24 * 60 * 60);

    JourneyPicture(List<Hop> hops) {
        addClassName("route");
        getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("mail.journey.picture"));
        add(station(named(hops.getFirst().from()), "mail.journey.start", Trust.CLAIMED));
        for (int i = 0; i < hops.size(); i++) {
            Hop hop = hops.get(i);
            boolean last = i == hops.size() - 1;
            add(
                    leg(hop, i == 0),
                    station(named(hop.by()), last ? "mail.journey.end" : "", hop.trust()));
        }
    }

    private Div station(String name, String noteKey, Trust trust) {
        Div station = new Div(MailSection.strangers(name));
        station.addClassNames("station", trust == Trust.CLAIMED ? "claimed" : "proved");
        if (!noteKey.isEmpty()) {
            Span note = new Span(getTranslation(noteKey));
            note.addClassName("hint");
            station.add(note);
        }
        return station;
    }

    private Div leg(Hop hop, boolean first) {
        Div leg = new Div();
        leg.addClassNames("leg", hop.trust() == Trust.CLAIMED ? "claimed" : "proved");
        long seconds = hop.delay().toSeconds();
        if (seconds > 0) {
            Span bar = new Span();
            bar.addClassName("bar");
            double part = Math.min(1, Math.log1p(seconds) / LONGEST);
            bar.getStyle().set("--part", Math.max(4, Math.round(part * 100)) + "%");
            leg.add(bar);
        }
        Span told = new Span(String.join(" · ", told(hop, first)));
        told.addClassName("hint");
        leg.add(told);
        if (hop.trust() == Trust.HANDED_IN) {
            Span handedIn = new Span(getTranslation("mail.journey.handed-in"));
            handedIn.addClassName("handed-in");
            leg.add(handedIn);
        }
        return leg;
    }

    private List<String> told(Hop hop, boolean first) {
        List<String> told = new ArrayList<>();
        // Nobody wrote down when the first step began.
        if (!first) {
            told.add(JourneyList.took(this, hop));
        }
        if (hop.encrypted()) {
            told.add(getTranslation("mail.journey.locked"));
        }
        if (hop.signedIn()) {
            told.add(getTranslation("mail.journey.signed-in"));
        }
        return told;
    }

    private String named(String host) {
        return host.isBlank() ? getTranslation("mail.journey.unknown") : host;
    }
}
