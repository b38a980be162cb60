package dev.mailcheckup.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test what it asks for by parameter: the shared {@link RunningApp}, a {@link Page} of
 * {@link Visitor#DESKTOP}, or {@link Pages} to open as other visitors. All is closed after the
 * test; a failed test leaves a picture of each page in {@code target/screenshots}.
 */
public final class ChromiumExtension implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace STORE = Namespace.create(ChromiumExtension.class);

    /** Opens pages on the shared app, each with a fresh profile. */
    public static final class Pages {

        private final List<BrowserContext> opened = new ArrayList<>();

        public Page as(Visitor visitor) {
            return as(visitor, RunningApp.shared());
        }

        public Page as(Visitor visitor, RunningApp app) {
            BrowserContext context = Chromium.visit(app, visitor);
            opened.add(context);
            return context.newPage();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return List.of(RunningApp.class, Page.class, Pages.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == RunningApp.class) {
            return RunningApp.shared();
        }
        Pages pages = pages(test);
        return type == Pages.class ? pages : pages.as(Visitor.DESKTOP);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        List<BrowserContext> opened = pages(test).opened;
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
            opened.stream()
                    .flatMap(context -> context.pages().stream())
                    .forEach(page ->
                            Chromium.picture(page, "failed-" + name.replaceAll("\\W+", "-")));
        }
        opened.forEach(BrowserContext::close);
    }

    private static Pages pages(ExtensionContext test) {
        return test.getStore(STORE).computeIfAbsent(Pages.class, key -> new Pages(), Pages.class);
    }
}
