package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.suspicion.Marking.Pointer;
import java.util.List;

/**
 * The mail as harmless text in a frame that may do nothing at all, with a list of what its numbers
 * mean. On paper, where a frame shows only what fits it, the plain text stands instead.
 *
 * @see "Decision D012: the shown mail is written anew"
 */
class ShownMailSection extends MailSection {

    private static final int MOST_UNFOLDED = 6;
    private static final int SHORT = 600;
    private static final int MEDIUM = 2_000;
    private static final int MOST_ON_PAPER = 6_000;

    ShownMailSection(ShownMail shown, List<Pointer> pointers, String plainText) {
        super(shown.marked().isEmpty() ? "mail.shown.plain" : "mail.shown.heading");
        addClassName("shown-mail");
        if (shown.characters() == 0) {
            return;
        }
        hint("mail.shown.intro");
        if (shown.cut()) {
            hint("mail.shown.cut");
        }
        show(frame(shown));
        List<Pointer> placed =
                pointers.stream()
                        .filter(pointer -> shown.marked().contains(pointer.mark().number()))
                        .toList();
        if (!placed.isEmpty()) {
            UnorderedList legend = new UnorderedList();
            legend.addClassName("legend");
            placed.forEach(pointer -> legend.add(item(pointer)));
            Details details = new Details();
            details.setSummaryText(getTranslation("mail.shown.legend"));
            details.add(legend);
            details.setOpened(placed.size() <= MOST_UNFOLDED);
            show(details);
        }
        show(onPaper(plainText));
    }

    private Div frame(ShownMail shown) {
        String size =
                shown.characters() < SHORT
                        ? "short"
                        : shown.characters() < MEDIUM ? "medium" : "long";
        Div around = new Div();
        around.addClassNames("shown-mail-frame", "shown-mail-" + size);
        String frame = ShownFrame.html(shown.document(), getTranslation("mail.shown.frame"));
        around.getElement().setProperty("innerHTML", frame);
        return around;
    }

    private static ListItem item(Pointer pointer) {
        Span number = new Span(pointer.mark().number() + " " + pointer.mark().label());
        number.addClassName("mark-badge");
        return new ListItem(number, strangers(pointer.meaning()));
    }

    private Div onPaper(String text) {
        boolean cut = text.length() > MOST_ON_PAPER;
        Pre pre = new Pre(cut ? text.substring(0, MOST_ON_PAPER) + "…" : text);
        pre.getElement().setAttribute("dir", "auto");
        Div paper = new Div(new Paragraph(getTranslation("mail.shown.paper")), pre);
        paper.addClassName("only-on-paper");
        return paper;
    }
}
