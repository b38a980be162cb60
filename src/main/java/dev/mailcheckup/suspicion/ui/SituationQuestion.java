package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.shell.CountryCard;
import dev.mailcheckup.suspicion.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks what fits the reader's case. Steps for each tick come at once, the most urgent first, and
 * the answer is kept nowhere but on the page.
 */
class SituationQuestion extends Div {

    private final Div steps = new Div();

    SituationQuestion(String keys, String id, List<Situation> offered) {
        addClassName("situation");
        H3 title = new H3(getTranslation(keys + ".title"));
        Paragraph help = new Paragraph(getTranslation(keys + ".help"));
        help.addClassName("hint");
        CheckboxGroup<Situation> ticks = new CheckboxGroup<>();
        ticks.setId("situation-" + id);
        ticks.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        ticks.setAriaLabel(getTranslation(keys + ".title"));
        ticks.setItems(offered);
        ticks.setItemLabelGenerator(each -> getTranslation(key(each, "label")));
        ticks.addValueChangeListener(change -> show(change.getValue()));
        steps.addClassName("situation-steps");
        steps.getElement().setAttribute("aria-live", "polite");
        add(title, help, ticks, steps);
    }

    private void show(Set<Situation> ticked) {
        steps.removeAll();
        ticked.stream().sorted().forEach(each -> steps.add(card(each)));
    }

    private Article card(Situation situation) {
        Article card = new Article(new H4(getTranslation(key(situation, "title"))));
        card.addClassNames("card", "situation-card");
        card.add(new Paragraph(getTranslation(key(situation, "lead"))));
        card.add(new BoldSteps(getTranslation(key(situation, "steps")).lines().toList()));
        if (situation == Situation.HOPELESS || situation == Situation.UNDER_18) {
            card.add(lines());
        }
        return card;
    }

    /** Who answers now, in the country that the reader chose or the browser speaks of. */
    private Div lines() {
        List<Channel> lines =
                ReportChannels.listed()
                        .of(CountryCard.chosenOrGuessed(), Purpose.CRISIS, Purpose.EMERGENCY);
        if (lines.isEmpty()) {
            return new Div(new Paragraph(getTranslation("situation.hopeless.none")));
        }
        DescriptionList list = new DescriptionList();
        list.add(new DescriptionList.Term(getTranslation("situation.hopeless.lines")));
        lines.forEach(line -> list.add(new DescriptionList.Description(described(line))));
        return new Div(list);
    }

    private String described(Channel line) {
        String name = line.name().isEmpty() ? getTranslation("report.emergency") : line.name();
        return Stream.of(name, line.phone(), line.address())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String key(Situation situation, String part) {
        return "situation." + situation.code() + "." + part;
    }
}
