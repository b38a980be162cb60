package dev.mailcheckup.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The Chromium of this machine, started once. Only the loopback addresses resolve in it: a page
 * that asks another server for something fails the test that looks at its requests.
 */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    /**
     * Milliseconds that a page and an expectation may take: far beyond what they need, since the
     * first pages of a new app on a busy machine come slowly, and speed is told by the benchmark.
     */
    private static final int PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private Chromium() {}

    /** A fresh browser profile; paths such as {@code /mail} lead to the app that is given. */
    public static BrowserContext visit(RunningApp app, Visitor visitor) {
        BrowserContext context =
                Shared.BROWSER.newContext(visitor.options().setBaseURL(app.url("/")));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /**
     * Keeps a picture of the whole page as {@code target/screenshots/<name>.png}; a change of
     * colours that is under way is over after it.
     */
    public static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The environment variable CHROMIUM, else the first known name on the PATH. */
    static Path executable() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Path.of(named);
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return NAMES.stream()
                .flatMap(name -> onPath(path, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "These tests need Chromium: install the package chromium, or set"
                                        + " the environment variable CHROMIUM to its file."));
    }

    private static Stream<Path> onPath(String path, String name) {
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name));
    }

    private static final class Shared {

        static final Browser BROWSER =
                Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(ARGUMENTS));
    }
}
