package dev.mailcheckup.password.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.organisation.OrganisationWords;
import dev.mailcheckup.shell.PasswordCheck;
import dev.mailcheckup.shell.YourOrganisation;
import dev.mailcheckup.words.Punctuation;
import java.util.stream.Stream;

/** Job 3: how strong a password is. This page hears nothing of what is typed. */
@Route("password")
class PasswordView extends Main implements HasDynamicTitle {

    PasswordView() {
        Paragraph lead = new Paragraph(getTranslation("password.lead"));
        lead.addClassName("lead");
        add(
                new H1(getTranslation("password.title")),
                lead,
                promise(),
                new PasswordCheck(),
                changing(),
                section("password.unique.title", "password.unique.text", "password.unique.manager"),
                section(
                        "password.source.title",
                        "password.source.nist",
                        "password.source.estimate"));
    }

    private Div promise() {
        Span never = new Span(getTranslation("password.promise.title"));
        Div promise =
                new Div(
                        new Paragraph(
                                never,
                                new Text(
                                        new Punctuation(getLocale()).after(never.getText())
                                                + getTranslation("password.promise.text"))),
                        new Paragraph(getTranslation("password.promise.see")));
        promise.addClassName("password-promise");
        return promise;
    }

    private Section changing() {
        UnorderedList when =
                new UnorderedList(
                        Stream.of("leak", "shared", "public", "twist")
                                .map(key -> new ListItem(getTranslation("password.change." + key)))
                                .toArray(ListItem[]::new));
        Section section =
                new Section(
                        new H2(getTranslation("password.change.title")),
                        new Paragraph(rule()),
                        new Paragraph(getTranslation("password.change.alone")),
                        when);
        return section;
    }

    /** How often the organisation asks for it, where we know. */
    private String rule() {
        OrganisationWords words = YourOrganisation.words(getLocale());
        return words.organisation()
                .password()
                .flatMap(words::passwordChange)
                .map(change -> words.words().punctuation().labelled(words.asks(), change))
                .orElseGet(() -> getTranslation("password.change.rule"));
    }

    private Section section(String title, String... paragraphs) {
        Section section = new Section(new H2(getTranslation(title)));
        for (String key : paragraphs) {
            section.add(new Paragraph(getTranslation(key)));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("password.title"));
    }
}
