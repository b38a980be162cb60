package dev.mailcheckup.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** What stands around every page: name, the two help links, languages, and the promise below. */
@Layout
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private boolean visited;

    MainLayout() {
        addClassName("shell");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(), content, footer());
    }

    /** A fragment alone would lead to the start page: the document has a base address. */
    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault();"
                                + " document.getElementById('content').focus(); })");
        return skip;
    }

    private Header header() {
        Anchor name = new Anchor("", getTranslation("shell.name"));
        name.addClassName("shell-name");
        Div first = new Div(name, new LanguageSwitch());
        first.addClassName("shell-bar");
        Nav help =
                new Nav(
                        outside("help/threat", "shell.threat"),
                        outside("help/clicked", "shell.clicked"));
        help.addClassName("shell-help");
        help.setAriaLabel(getTranslation("shell.help"));
        return new Header(first, help);
    }

    private Footer footer() {
        return new Footer(
                new Paragraph(getTranslation("shell.footer.privacy")),
                new Paragraph(getTranslation("shell.footer.proof")));
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

    /** A new page begins at its heading, for the eye and for a screen reader. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (visited) {
            content.getElement()
                    .executeJs(
                            "window.scrollTo(0, 0);"
                                    + "const heading = this.querySelector('h1');"
                                    + "if (heading) { heading.tabIndex = -1; heading.focus(); }");
        }
        visited = true;
    }
}
