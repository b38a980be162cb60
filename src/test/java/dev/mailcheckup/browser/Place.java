package dev.mailcheckup.browser;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page in one state: as it opens, or after some steps on it.
 *
 * @param name for messages and pictures, such as {@code mail-error}
 * @param path its address with the leading slash
 */
record Place(String name, String path, Consumer<Page> steps) {

    /** A page as it opens. */
    static Place page(String path) {
        return new Place(nameOf(path), path, page -> {});
    }

    /** The same page after the steps. */
    static Place page(String path, String state, Consumer<Page> steps) {
        return new Place(nameOf(path) + "-" + state, path, steps);
    }

    private static String nameOf(String path) {
        return path.equals("/") ? "start" : path.substring(1).replace('/', '-');
    }

    @Override
    public String toString() {
        return name;
    }
}
