package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import dev.mailcheckup.visitor.UploadRoom;
import dev.mailcheckup.visitor.VisitorLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Lets the reader keep the mail as evidence and print its explanation. Both are made when they are
 * asked for; their addresses hold nothing of the mail and end with this section. As long as it is
 * there it holds the mail, and its share of the room that all mails in memory have.
 */
class KeepSection extends MailSection {

    private final UploadRoom room;
    private final KeptHandlers handlers;
    private boolean hasRoom;

    private KeepSection(KeptHandlers handlers, UploadRoom room) {
        super("keep.section");
        this.handlers = handlers;
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
        Instant now = Clock.systemUTC().instant();
        Locale language = UI.getCurrent().getLocale();
        Country guess =
                Country.of(VaadinSession.getCurrent().getBrowser().getLocale().getCountry());
        Supplier<KeptMail> mail =
                () ->
                        new KeptMail(
                                given.octets(),
                                explained.message(),
                                explained.explanation(),
                                now,
                                language,
                                InSession.get(Country.class).orElse(guess));
        return new KeepSection(
                new KeptHandlers(keeping, limits, mail, given.octets().length), room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (hasContent()) {
            return;
        }
        hasRoom = room.take(handlers.octets());
        say("keep.intro");
        if (hasRoom) {
            show(link("mail-evidence", "keep.evidence", handlers::evidence));
        } else {
            hint("keep.evidence.no-room");
        }
        show(link("mail-print", "keep.print", handlers::printed));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (hasRoom) {
            hasRoom = false;
            room.giveBack(handlers.octets());
        }
    }

    /** A new tab: where the answer is a message instead of a file, the explanation stays. */
    private Div link(String id, String key, DownloadHandler handler) {
        Anchor link = new Anchor(handler, getTranslation(key));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.setId(id);
        link.addClassName("keep-link");
        link.setAriaLabel(getTranslation(key) + " " + getTranslation("keep.new-tab"));
        Paragraph hint = new Paragraph(new Span(getTranslation(key + ".hint")));
        hint.addClassName("hint");
        return new Div(link, hint);
    }
}
