package dev.mailcheckup.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/**
 * What a visitor told us, kept in the web session under the name of its type and nowhere else, so
 * that the plain pages can read it too. Each change is told by a {@link SessionChange}.
 */
public final class InSession {

    private InSession() {}

    public static <T> Optional<T> get(Class<T> type) {
        Object kept = VaadinSession.getCurrent().getSession().getAttribute(type.getName());
        return Optional.ofNullable(kept).map(type::cast);
    }

    public static void put(Object value) {
        VaadinSession.getCurrent().getSession().setAttribute(value.getClass().getName(), value);
        tell();
    }

    public static void remove(Class<?> type) {
        VaadinSession.getCurrent().getSession().removeAttribute(type.getName());
        tell();
    }

    private static void tell() {
        UI page = UI.getCurrent();
        if (page != null) {
            ComponentUtil.fireEvent(page, new SessionChange(page));
        }
    }
}
