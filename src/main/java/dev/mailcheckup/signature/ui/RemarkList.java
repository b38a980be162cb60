package dev.mailcheckup.signature.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.mailcheckup.organisation.Unwanted;
import dev.mailcheckup.signature.Remark;
import java.util.List;

/** Remarks, each with what it is about and why. */
final class RemarkList extends UnorderedList {

    private static final int LONGEST_QUOTE = 80;

    RemarkList(List<Remark> remarks) {
        addClassName("remarks");
        remarks.forEach(remark -> add(item(remark)));
    }

    private ListItem item(Remark remark) {
        return switch (remark) {
            case Remark.TooMuch(var what, var line) ->
                    item("signature.unwanted." + what.code(), line, text(why(what)));
            case Remark.Word(var word) ->
                    told(getTranslation("signature.quoted", word), text(NOT_IN_THE_RULE));
            case Remark.NotInTheRule(var field, var line) ->
                    item("signature.field." + field.code(), line, text(NOT_IN_THE_RULE));
            case Remark.Missing(var field, var fixed) ->
                    item(
                            "signature.field." + field.code(),
                            "",
                            fixed.isEmpty()
                                    ? text("signature-check.missing.why")
                                    : getTranslation("signature-check.missing.fixed", fixed));
            case Remark.OtherOrder() ->
                    item(
                            "signature-check.other-order",
                            "",
                            text("signature-check.other-order.why"));
            case Remark.TooLong(var lines, var most) ->
                    item(
                            "signature-check.too-long",
                            "",
                            getTranslation("signature-check.too-long.why", lines, most));
            case Remark.NoSeparator() ->
                    item("signature-check.separator", "", text("signature-check.separator.none"));
            case Remark.SeparatorWithoutSpace() ->
                    item("signature-check.separator", "", text("signature-check.separator.space"));
            case Remark.PartOnly() ->
                    item("signature-check.part-only", "", text("signature-check.part-only.why"));
        };
    }

    private static final String NOT_IN_THE_RULE = "signature-check.not-in-the-rule";

    private static String why(Unwanted what) {
        return switch (what) {
            case PRIVATE_PHONE, HOME_ADDRESS -> "signature.why.maybe";
            case BIRTH_DATE, ID_NUMBER, ABSENCE, PRIVATE_MAIL -> "signature.why.personal";
            case PICTURE, SAYING, SOCIAL_NETWORK, DISCLAIMER -> "signature.why.other";
        };
    }

    private ListItem item(String titleKey, String line, String why) {
        ListItem item = told(FieldLabel.of(text(titleKey)), why);
        if (!line.isEmpty()) {
            String quote =
                    line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
            Paragraph where = new Paragraph(getTranslation("signature-check.line", quote));
            where.addClassName("hint");
            item.addComponentAtIndex(1, where);
        }
        return item;
    }

    private static ListItem told(String title, String why) {
        Paragraph heading = new Paragraph();
        heading.getElement().appendChild(new Element("strong").setText(title));
        return new ListItem(heading, new Paragraph(why));
    }

    private String text(String key) {
        return getTranslation(key);
    }
}
