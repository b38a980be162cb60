package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.MailExplaining.Outcome;
import dev.mailcheckup.suspicion.MailKeeping;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Lets the reader keep the mail as evidence and print its explanation. Both are made when they are
 * asked for; their addresses hold nothing of the mail and end with this section. As long as it is
 * there it holds the mail, and its share of the room that all mails in memory have.
 */
class KeepSection extends MailSection {

    /** The mail as handed in, and its parts decoded. */
    private static final int COPIES = 2;

    private final MailKeeping keeping;
    private final VisitorLimits limits;
    private final UploadRoom room;

    /** Until it is known whether there is room for its octets. */
    private @Nullable KeptMail given;

    private int taken;

    private KeepSection(
            KeptMail given, MailKeeping keeping, VisitorLimits limits, UploadRoom room) {
        super("keep.section");
        this.given = given;
        this.keeping = keeping;
        this.limits = limits;
        this.room = room;
        addClassName("mail-keep");
        setId("mail-keep");
    }

    static KeepSection of(
            GivenMail given,
            Outcome.Explained explained,
            MailKeeping keeping,
            VisitorLimits limits,
            UploadRoom room) {
        KeptMail mail =
                new KeptMail(
                        given.octets(),
                        explained.message(),
                        explained.explanation(),
                        Clock.systemUTC().instant(),
                        UI.getCurrent().getLocale(),
                        Country.of(
                                VaadinSession.getCurrent().getBrowser().getLocale().getCountry()));
        return new KeepSection(mail, keeping, limits, room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        KeptMail mail = given;
        given = null;
        if (mail == null) {
            return;
        }
        int wanted = COPIES * mail.octets().length;
        if (!room.takeSpare(wanted)) {
            hint("keep.evidence.no-room");
            return;
        }
        taken = wanted;
        KeptHandlers handlers =
                new KeptHandlers(
                        keeping,
                        limits,
                        () -> mail.in(InSession.get(Country.class).orElse(mail.country())));
        boolean warning = VerdictWords.isWarning(mail.explanation());
        say(warning ? "keep.intro" : "keep.intro.calm");
        show(link("mail-evidence", "keep.evidence", handlers::evidence));
        if (warning) {
            show(link("mail-police", "keep.police", handlers::forPolice));
        }
        show(link("mail-print", "keep.print", handlers::printed));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        room.giveBack(taken);
        taken = 0;
    }

    /** A new tab: where the answer is a message instead of a file, the explanation stays. */
    private Div link(String id, String key, DownloadHandler handler) {
        Anchor link = new Anchor(handler, AttachmentType.INLINE, getTranslation(key));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.setId(id);
        link.addClassName("keep-link");
        Paragraph hint = new Paragraph(new Span(getTranslation(key + ".hint")));
        hint.addClassName("hint");
        return new Div(link, hint);
    }
}
