package dev.mailcheckup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a screen reader is told of a page, in its order: roles, names and states. It is kept in
 * files for a person to read through; a page that tells something else fails, and leaves its
 * telling in {@code target/read-aloud}, to be read and then put beside the others.
 */
public final class ReadAloud {

    /** The order and the roles are looked at here, so long texts are cut. */
    private static final Pattern LONG_TEXT = Pattern.compile("(?m)^(.{100}).+?(:?)$");

    private static final Pattern DAY =
            Pattern.compile(
                    "\\b(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September"
                            + "|October|November|December)(?: \\d{1,2},?)? \\d{4}");
    private static final Pattern CODE =
            Pattern.compile("\\beyJ[\\w .-]+|127\\.0\\.0\\.1:\\d+|VAADIN/dynamic/\\S+");

    private ReadAloud() {}

    /** The part of the page that is its own. */
    public static void check(Page page, String name) {
        check(page, "main", name);
    }

    static void check(Page page, String selector, String name) {
        String told = told(page, selector);
        if (!told.equals(kept(name))) {
            keep(name, told);
        }
        assertThat(told)
                .as("what is read aloud: if it is right, keep target/read-aloud/%s.yaml", name)
                .isEqualTo(kept(name));
    }

    private static String told(Page page, String selector) {
        String tree = page.locator(selector).ariaSnapshot();
        String dateless = DAY.matcher(tree).replaceAll("DAY");
        String codeless = CODE.matcher(dateless).replaceAll("CODE");
        return LONG_TEXT.matcher(codeless).replaceAll("$1 ...$2") + "\n";
    }

    private static String kept(String name) {
        try (InputStream in =
                ReadAloud.class.getResourceAsStream("/read-aloud/" + name + ".yaml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(String name, String told) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "read-aloud"));
            Files.writeString(folder.resolve(name + ".yaml"), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
