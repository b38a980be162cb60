package dev.mailcheckup.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** What stands around every page: name, the two help links, languages, and the promise below. */
@Layout
public class MainLayout extends Div implements RouterLayout {

    private final Div content = new Div();

    MainLayout() {
        addClassName("shell");
        Anchor name = new Anchor("", getTranslation("shell.name"));
        name.addClassName("shell-name");
        Nav help =
                new Nav(
                        outside("help/threat", "shell.threat"),
                        outside("help/clicked", "shell.clicked"));
        help.addClassName("shell-help");
        add(
                new Header(name, help),
                content,
                new Footer(new Paragraph(getTranslation("shell.footer.privacy"))));
    }

    /** A link to a plain page outside Vaadin, so the router must leave it alone. */
    private Anchor outside(String path, String key) {
        Anchor anchor = new Anchor(path, getTranslation(key));
        anchor.setRouterIgnore(true);
        return anchor;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement shown) {
        content.removeAll();
        if (shown != null) {
            content.getElement().appendChild(shown.getElement());
        }
    }
}
