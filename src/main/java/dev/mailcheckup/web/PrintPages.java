package dev.mailcheckup.web;

import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.RescueStep;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.qr.QrCode;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages for paper: the reader's list, from the answers in the session, and two that ask nothing.
 */
@Controller
class PrintPages {

    static final String PLAN = "/plan/print";
    static final String BLANK = "/print/blank";
    static final String CLASS = "/print/class";

    private static final String A4 = "a4";
    private static final String LETTER = "letter";
    private static final int ADVICE_LINES = 12;

    /** The second sheet of the blank list begins with this part. */
    private static final String SECOND_SHEET = "8";

    /** One block of the blank list. */
    public record Part(String heading, List<String> lines, boolean newSheet) {}

    private final KeyRing keys;

    PrintPages(KeyRing keys) {
        this.keys = keys;
    }

    @GetMapping(PLAN)
    String plan(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper) {
        Words words = fill(model, language, request, PLAN, paper);
        Instant now = Clock.systemUTC().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        PlainPage.kept(request, Answers.class)
                .filter(answers -> !answers.isEmpty())
                .map(answers ->
                        Sheet.of(
                                answers,
                                PlainPage.kept(request, NotForMe.class).orElse(NotForMe.NOTHING),
                                today,
                                words,
                                keys.signing(now),
                                PlainPage.site(request)))
                .ifPresent(sheet -> model.addAttribute("sheet", sheet));
        return "paper";
    }

    @GetMapping(BLANK)
    String blank(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper) {
        Words words = fill(model, language, request, BLANK, paper);
        Stream<String> numbers = IntStream.rangeClosed(1, ADVICE_LINES).mapToObj(Integer::toString);
        model.addAttribute(
                "parts",
                Stream.concat(numbers, Stream.of("extra")).map(id -> part(id, words)).toList());
        return "blank";
    }

    @GetMapping(CLASS)
    String forClass(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper) {
        Words words = fill(model, language, request, CLASS, paper);
        String site = PlainPage.site(request);
        model.addAttribute("lines", words.get("class.lines").lines().toList());
        model.addAttribute("tries", words.get("class.tries").lines().toList());
        model.addAttribute("site", site);
        model.addAttribute(
                "siteDrawing", QrCode.forPaper(site + "/").map(QrCode::dotsAddress).orElse(""));
        return "class";
    }

    private static Words fill(
            Model model,
            Locale language,
            HttpServletRequest request,
            String path,
            @Nullable String paper) {
        Country country = PlainPage.country(request, null);
        String format =
                paper == null
                        ? (country.printsOnLetter() ? LETTER : A4)
                        : (paper.equals(LETTER) ? LETTER : A4);
        Words words = PlainPage.fill(model, language, path + "?paper=" + format + "&");
        model.addAttribute("format", format);
        model.addAttribute("busy", request.getParameter("busy") != null);
        String asked =
                request.getParameter("lang") == null
                        ? ""
                        : "&lang=" + words.language().getLanguage();
        String otherFormat = format.equals(A4) ? LETTER : A4;
        model.addAttribute("pdfLink", path + ".pdf?paper=" + format + asked);
        model.addAttribute("otherFormatLink", path + "?paper=" + otherFormat + asked);
        model.addAttribute(
                "otherFormatName",
                words.get(format.equals(A4) ? "paper.to-letter" : "paper.to-a4"));
        model.addAttribute("reportTo", ReportCard.oneLine(country, words));
        model.addAttribute(
                "rescue",
                Arrays.stream(RescueStep.values())
                        .map(step -> words.get("rescue." + step.code()))
                        .toList());
        return words;
    }

    private static Part part(String id, Words words) {
        String name = words.get("blank.part." + id);
        return new Part(
                Character.isDigit(id.charAt(0)) ? id + ". " + name : name,
                words.get("blank.lines." + id).lines().toList(),
                id.equals(SECOND_SHEET));
    }
}
