package dev.mailcheckup.wizard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.address.LastLook;
import dev.mailcheckup.shell.InSession;
import dev.mailcheckup.wizard.PublishedLook;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Row;
import java.util.List;

/** Leads to the look at a page, which has a page of its own, and takes what was found there. */
final class PublishedLookField extends LookField {

    PublishedLookField(QuestionWords words, Row row, List<String> answered) {
        super(words, row, answered, "published", words.words().get("look.published.text"));
        if (answered.isEmpty()) {
            InSession.get(LastLook.class).ifPresent(this::offer);
        }
        add(new Paragraph(new Anchor("address", getTranslation("look.published.writer"))));
    }

    private void offer(LastLook last) {
        addBeforeButton(new Paragraph(getTranslation("look.published.earlier", last.openTimes())));
        addBeforeButton(
                new Button(
                        getTranslation("look.published.use"),
                        _ -> found(PublishedLook.code(last.openTimes()))));
    }

    @Override
    void look() {
        getUI().ifPresent(ui -> ui.navigate("address/look"));
    }
}
