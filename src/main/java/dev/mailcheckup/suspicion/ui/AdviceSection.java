package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.mailcheckup.suspicion.Advice;
import java.util.List;

/** What to do now, in the order to follow. */
class AdviceSection extends MailSection {

    AdviceSection(List<Advice> advice) {
        super("mail.advice.title");
        addClassName("mail-advice");
        if (!advice.isEmpty()) {
            OrderedList steps = new OrderedList();
            advice.forEach(
                    step -> steps.add(new ListItem(getTranslation("advice." + step.code()))));
            show(steps);
        }
    }
}
