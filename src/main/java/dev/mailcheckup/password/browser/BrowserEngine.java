package dev.mailcheckup.password.browser;

import dev.mailcheckup.password.Lexicon;
import dev.mailcheckup.password.PasswordStrength;
import dev.mailcheckup.password.ReportJson;
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
        List<String> own = ownWords.isEmpty() ? List.of() : List.of(ownWords.split("\n"));
        return ReportJson.write(new PasswordStrength(lexicon, own).of(password));
    }

    /** TeaVM wants a main method; a module needs none. */
    public static void main(String[] args) {}
}
