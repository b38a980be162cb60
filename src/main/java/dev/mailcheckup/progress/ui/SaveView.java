package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.PageView;
import dev.mailcheckup.wizard.Journey;
import java.util.List;

/** The ways to keep the answers, each with a page of its own. */
@Route("save")
class SaveView extends PageView implements FromSession {

    SaveView() {
        super("save.title");
        Kept.now().ifPresentOrElse(this::offer, () -> add(new NothingToSave()));
    }

    private void offer(Progress progress) {
        boolean complete = Journey.of(progress.answers()).isComplete();
        boolean shared = Kept.onSharedComputersOnly(progress);
        Div ways = new Div();
        ways.addClassName("jobs");
        for (String way : shared ? List.of("link", "file") : List.of("browser", "link", "file")) {
            ways.add(card(way));
        }
        add(new Paragraph(getTranslation("save.intro")));
        if (shared) {
            add(new Paragraph(getTranslation("save.shared")));
        }
        add(
                ways,
                new Paragraph(getTranslation("save.left-out")),
                complete
                        ? Links.instead("plan", "reminder.back")
                        : Links.instead("check", "save.back"));
    }

    private Article card(String way) {
        Article card =
                new Article(
                        new H2(getTranslation("save." + way + ".title")),
                        new Paragraph(getTranslation("save." + way + ".text")),
                        Links.button("save/" + way, "save." + way + ".button"));
        card.addClassName("card");
        return card;
    }
}
