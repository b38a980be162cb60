package dev.mailcheckup.start.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/** The entry page: three jobs, one button each. */
@Route("")
class StartView extends Main implements HasDynamicTitle {

    StartView() {
        add(new H1(getTranslation("start.title")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
