package dev.mailcheckup.suspicion.ui;

import dev.mailcheckup.shell.StepList;
import dev.mailcheckup.suspicion.Advice;
import java.util.List;

/** What to do now, in the order to follow. */
class AdviceSection extends MailSection {

    AdviceSection(List<Advice> advice) {
        super("mail.advice.title");
        addClassName("mail-advice");
        if (!advice.isEmpty()) {
            show(
                    new StepList(
                            advice.stream()
                                    .map(step -> getTranslation("advice." + step.code()))
                                    .toList()));
        }
    }
}
