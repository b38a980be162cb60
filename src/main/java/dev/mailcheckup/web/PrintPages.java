package dev.mailcheckup.web;

import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.RescueStep;
import dev.mailcheckup.keys.KeyRing;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.qr.QrCode;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final String ANSWERS = "&answers=open";
    private static final int ADVICE_LINES = 12;

    /** The second sheet of the blank list begins with this part. */
    private static final String SECOND_SHEET = "8";

    /** One block of the blank list. */
    public record Part(String heading, List<String> lines, boolean newSheet) {}

    private final KeyRing keys;
    private final Sealing sealing;

    PrintPages(KeyRing keys, Sealing sealing) {
        this.keys = keys;
        this.sealing = sealing;
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
        String site = PlainPage.site(request);
        progress(request, today)
                .ifPresent(progress -> {
                    model.addAttribute("sheet", Sheet.of(progress, words, keys.signing(now), site));
                    if (Tag.isOnlyPrivate(progress.answers())) {
                        model.addAttribute("asks", null);
                    }
                    if (opensAnswers(request)) {
                        OpeningCode.of(progress, sealing, words, site)
                                .ifPresent(code -> model.addAttribute("opening", code));
                    }
                });
        return "paper";
    }

    private static Optional<Progress> progress(HttpServletRequest request, LocalDate today) {
        return PlainPage.kept(request, Answers.class)
                .filter(answers -> !answers.isEmpty())
                .map(answers ->
                        new Progress(
                                answers,
                                PlainPage.kept(request, Done.class).orElse(Done.NOTHING),
                                PlainPage.kept(request, NotForMe.class).orElse(NotForMe.NOTHING),
                                today));
    }

    /** Whether the reader asked for the second code. */
    static boolean opensAnswers(HttpServletRequest request) {
        return request.getParameter("answers") != null;
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
        boolean opens = opensAnswers(request);
        String answers = opens ? ANSWERS : "";
        Words words = PlainPage.fill(model, language, path + "?paper=" + format + answers + "&");
        model.addAttribute("format", format);
        model.addAttribute("busy", request.getParameter("busy") != null);
        String asked =
                request.getParameter("lang") == null
                        ? ""
                        : "&lang=" + words.language().getLanguage();
        String otherFormat = format.equals(A4) ? LETTER : A4;
        model.addAttribute("pdfLink", path + ".pdf?paper=" + format + answers + asked);
        model.addAttribute("otherFormatLink", path + "?paper=" + otherFormat + answers + asked);
        model.addAttribute(
                "answersLink", path + "?paper=" + format + (opens ? "" : ANSWERS) + asked);
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
