package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** How to get a mail's source, by the menus of each mail program. Closed until it is wanted. */
class SourceHelp extends Details {

    private static final List<String> PROGRAMS =
            List.of("gmail", "outlook-web", "outlook", "apple", "thunderbird", "qq", "netease");

    SourceHelp() {
        setSummaryText(getTranslation("mail.how.title"));
        addClassName("mail-how");
        DescriptionList steps = new DescriptionList();
        for (String program : PROGRAMS) {
            String key = "mail.how." + program;
            steps.add(
                    new DescriptionList.Term(getTranslation(key)),
                    new DescriptionList.Description(getTranslation(key + ".steps")));
        }
        add(
                new Div(
                        new Paragraph(getTranslation("mail.how.intro")),
                        steps,
                        new Paragraph(getTranslation("mail.how.then"))));
    }
}
