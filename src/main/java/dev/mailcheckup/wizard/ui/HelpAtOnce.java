package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.mailcheckup.shell.Notice;
import java.util.Map;

/** For an answer that cannot wait for the plan: the way to the steps, as soon as it is chosen. */
final class HelpAtOnce extends Div {

    private static final String THREAT = "threat";
    private static final String CLICKED = "clicked";

    /** By question and answer. */
    private static final Map<String, String> PAGES =
            Map.of(
                    "q1-2.gave", CLICKED,
                    "q8-1.now", THREAT,
                    "q8-1.paid", THREAT,
                    "q8-1.rather-not", THREAT);

    private final String question;

    HelpAtOnce(String question, Iterable<RowField> fields) {
        this.question = question;
        addClassName("help-at-once");
        getElement().setAttribute("role", "status");
        for (RowField field : fields) {
            if (field instanceof OneField one) {
                one.onChoice(this::show);
            }
        }
    }

    private void show(String code) {
        removeAll();
        String page = PAGES.get(question + "." + code);
        if (page != null) {
            Anchor help = new Anchor("help/" + page, getTranslation("plan.help." + page));
            help.setRouterIgnore(true);
            Notice notice = new Notice(getTranslation("check.help"));
            notice.add(help);
            add(notice);
        }
    }
}
