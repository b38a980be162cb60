package dev.mailcheckup.web;

import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.signing.CheckedList;
import dev.mailcheckup.signing.CheckedListWords;
import dev.mailcheckup.signing.Verdict;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells whether a list on paper was printed here. Works by pasting the code; a small script takes
 * it from a scanned link.
 */
@Controller
class ListCheckPage {

    private static final String PATH = "/v";

    /** As for any plain page, with the one script. */
    private static final String POLICY = SecurityHeaders.PLAIN_PAGE + "; script-src 'self'";

    private final KeyRing keys;

    ListCheckPage(KeyRing keys) {
        this.keys = keys;
    }

    /** What the template shows. */
    public record Shown(String heading, List<String> lines, boolean genuine) {}

    @GetMapping(PATH)
    String ask(Model model, Locale language, HttpServletResponse response) {
        return page(model, language, "", response);
    }

    @PostMapping(PATH)
    String check(
            Model model,
            Locale language,
            HttpServletResponse response,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "marks", defaultValue = "") String marks) {
        page(model, language, code, response);
        Words words = Words.in(language);
        CheckedList checked =
                CheckedList.of(code, marks, keys.published(Clock.systemUTC().instant()));
        String heading = CheckedListWords.heading(checked, words);
        boolean genuine = checked.verdict() instanceof Verdict.Genuine;
        model.addAttribute(
                "verdict", new Shown(heading, CheckedListWords.lines(checked, words), genuine));
        model.addAttribute("pageTitle", words.get("shell.title", heading));
        model.addAttribute("marks", marks);
        return "verify";
    }

    private static String page(
            Model model, Locale language, String code, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        Words words = PlainPage.fill(model, language, PATH + "?");
        model.addAttribute("code", code);
        model.addAttribute("marks", "");
        model.addAttribute("pageTitle", words.get("shell.title", words.get("list-check.title")));
        return "verify";
    }
}
