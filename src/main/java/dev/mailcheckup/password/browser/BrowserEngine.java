package dev.mailcheckup.password.browser;

import dev.mailcheckup.password.Lexicon;
import dev.mailcheckup.password.PasswordStrength;
import dev.mailcheckup.password.ReportJson;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/** The functions that the worker calls. TeaVM compiles what is reached from here, nothing else. */
public final class BrowserEngine {

    private static @Nullable Lexicon lexicon;

    private BrowserEngine() {}

    /** Takes the packed word lists. Must be called once, first. */
    @JSExport
    public static void load(String packed) {
        lexicon = Lexicon.parse(packed);
    }

    /**
     * The report on a password as JSON.
     *
     * @param ownWords separated by line breaks
     */
    @JSExport
    public static String check(String password, String ownWords) {
        if (lexicon == null) {
            throw new IllegalStateException("load first");
        }
        return ReportJson.write(new PasswordStrength(lexicon, lines(ownWords)).of(password));
    }

    /** String.split would bring the pattern compiler's special cases along. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        return lines;
    }

    /** TeaVM wants a main method; a module needs none. */
    public static void main(String[] args) {}
}
