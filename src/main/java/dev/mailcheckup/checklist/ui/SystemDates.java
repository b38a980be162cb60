package dev.mailcheckup.checklist.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mailcheckup.device.SupportDates;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Systems;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long the makers fix the systems that the reader named. */
final class SystemDates extends Section {

    private SystemDates(List<Systems.Named> named, LocalDate today, Locale language) {
        UnorderedList list = new UnorderedList();
        for (Systems.Named each : named) {
            each.until()
                    .map(until ->
                            getTranslation(
                                    "look.until." + each.state().code(),
                                    QuestionWords.name(each.system(), Words.in(language)),
                                    LocalDay.of(until, language)))
                    .ifPresent(line -> list.add(new ListItem(line)));
        }
        add(new H2(getTranslation("plan.dates")), list);
        SupportDates dates = SupportDates.listed();
        if (dates.isStale(today)) {
            String day = LocalDay.of(dates.generatedAt(), language);
            add(new Paragraph(getTranslation("look.stale", day)));
        }
    }

    /** Nothing where no maker names a day. */
    static Optional<SystemDates> of(Answers answers, LocalDate today, Locale language) {
        List<Systems.Named> named =
                Systems.named(answers, today).stream()
                        .filter(each -> each.until().isPresent())
                        .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new SystemDates(named, today, language));
    }
}
