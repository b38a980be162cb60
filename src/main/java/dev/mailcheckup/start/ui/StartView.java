package dev.mailcheckup.start.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.PageView;

/** The entry page: three jobs, one button each. */
@Route("")
class StartView extends PageView {

    StartView() {
        super("start.title");
        Paragraph lead = new Paragraph(getTranslation("start.lead"));
        lead.addClassName("lead");
        Anchor check = button("check", "start.check.button");
        check.addClassName("button-main");
        Anchor print = button("print/blank", "start.print.button");
        print.setRouterIgnore(true);
        Div jobs =
                new Div(
                        job(
                                "start.check",
                                check,
                                new Anchor("check/short", getTranslation("start.check.short")),
                                new Anchor("carry-on", getTranslation("start.carry-on"))),
                        job("start.mail", button("mail", "start.mail.button")),
                        job("start.print", print));
        jobs.addClassName("jobs");
        UnorderedList more =
                new UnorderedList(
                        smaller("password", "start.password"),
                        smaller("provider", "start.provider"),
                        smaller("address", "start.address"),
                        smaller("quiz", "start.quiz"),
                        smaller("signature", "start.signature"),
                        plain("help/ports", "start.ports"),
                        plain("print/class", "start.class"),
                        plain("v", "start.list-check"));
        more.addClassName("more");
        add(
                lead,
                jobs,
                new H2(getTranslation("start.more")),
                more,
                new Notice(
                        getTranslation("start.answers.title"),
                        getTranslation("start.answers.memory"),
                        getTranslation("start.answers.tab"),
                        getTranslation("start.answers.password")));
    }

    private Article job(String key, Anchor button, Anchor... others) {
        Paragraph text = new Paragraph(getTranslation(key + ".text"));
        for (Anchor other : others) {
            text.add(new HtmlComponent("br"), other);
        }
        Article card = new Article(new H2(getTranslation(key + ".title")), text, button);
        card.addClassName("card");
        return card;
    }

    private ListItem smaller(String route, String key) {
        return new ListItem(
                new Anchor(route, getTranslation(key + ".title")),
                new Paragraph(getTranslation(key + ".text")));
    }

    /** A page outside Vaadin, so the router must leave it alone. */
    private ListItem plain(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key + ".title"));
        link.setRouterIgnore(true);
        return new ListItem(link, new Paragraph(getTranslation(key + ".text")));
    }

    private Anchor button(String route, String key) {
        Anchor button = new Anchor(route, getTranslation(key));
        button.addClassName("button");
        return button;
    }
}
