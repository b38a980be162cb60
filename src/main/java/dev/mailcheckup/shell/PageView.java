package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with one heading, which is the title of the browser's tab too. */
public abstract class PageView extends Main implements HasDynamicTitle {

    private final String headingKey;

    /** The heading is given by the key of its words. */
    protected PageView(String headingKey) {
        this.headingKey = headingKey;
        add(new H1(getTranslation(headingKey)));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shell.title", getTranslation(headingKey));
    }
}
