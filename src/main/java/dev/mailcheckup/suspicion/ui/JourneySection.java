package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import dev.mailcheckup.suspicion.journey.Hop;
import java.util.List;

/** The way the mail took, as a picture and as a list. */
class JourneySection extends MailSection {

    private static final int MOST = 12;

    JourneySection(List<Hop> all) {
        super("mail.journey.title");
        if (all.isEmpty()) {
            return;
        }
        say("mail.journey.intro");
        boolean provedAnywhere = all.stream().anyMatch(hop -> hop.trust() != Hop.Trust.CLAIMED);
        say(provedAnywhere ? "mail.journey.claimed" : "mail.journey.all-claimed");
        // The newest lines are the ones that can be trusted, so the oldest are left out.
        List<Hop> hops = all.subList(Math.max(0, all.size() - MOST), all.size());
        if (hops.size() < all.size()) {
            hint("mail.journey.left-out", all.size() - hops.size());
        }
        show(new JourneyPicture(hops));
        Details list = new Details();
        list.setSummaryText(getTranslation("mail.journey.list"));
        list.add(new JourneyList(hops));
        show(list);
    }
}
