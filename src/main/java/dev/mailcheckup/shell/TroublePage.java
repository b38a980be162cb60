package dev.mailcheckup.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What is shown when a page could not be made at all. */
@ParentLayout(MainLayout.class)
class TroublePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Trouble trouble = Trouble.log(parameter.getException());
        add(
                new H1(getTranslation("shell.error.title")),
                new Paragraph(getTranslation("shell.error.next")),
                new Paragraph(getTranslation("shell.error.number", trouble.number())),
                new WayHome());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.error.title"));
    }
}
