package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with one heading, which is the title of the browser's tab too. */
public abstract class PageView extends Main implements HasDynamicTitle {

    private final String heading;

    protected PageView(String heading) {
        this.heading = heading;
        add(new H1(heading));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.title", heading);
    }
}
