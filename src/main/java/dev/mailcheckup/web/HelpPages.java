package dev.mailcheckup.web;

import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.RescueStep;
import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Help for two bad moments, and a sheet of commands for the one who looks after computers. Plain
 * HTML that needs no script, no session and little data, so it opens on any device; the only thing
 * it asks for is a country.
 */
@Controller
class HelpPages {

    /** A step as the page shows it. */
    public record Step(int number, String text, String time, List<String> where) {}

    @GetMapping("/help/threat")
    String threat(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "country", required = false) @Nullable String chosen) {
        Country country = PlainPage.country(request, chosen);
        Words words = fill(model, language, "/help/threat", country);
        Optional<String> emergency =
                ReportChannels.listed().of(country, Purpose.CRISIS, Purpose.EMERGENCY).stream()
                        .map(Channel::phone)
                        .filter(phone -> !phone.isEmpty())
                        .findFirst();
        model.addAttribute(
                "crisis",
                emergency
                        .map(number -> words.get("help.threat.crisis", number))
                        .orElseGet(() -> words.get("help.threat.crisis-general")));
        return "help-threat";
    }

    @GetMapping("/help/clicked")
    String clicked(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "country", required = false) @Nullable String chosen) {
        Country country = PlainPage.country(request, chosen);
        Words words = fill(model, language, "/help/clicked", country);
        List<Tag> devices =
                PlainPage.kept(request, Answers.class).map(Tag::devices).orElse(List.of());
        model.addAttribute(
                "steps",
                Arrays.stream(RescueStep.values())
                        .map(step -> step(step, devices, words))
                        .toList());
        return "help-clicked";
    }

    @GetMapping("/help/ports")
    String ports(Model model, Locale language) {
        PlainPage.fill(model, language, "/help/ports?");
        return "help-ports";
    }

    private static Words fill(Model model, Locale language, String path, Country country) {
        Words words = PlainPage.fill(model, language, path + "?country=" + country.code() + "&");
        model.addAttribute("report", ReportCard.of(country, words));
        return words;
    }

    private static Step step(RescueStep step, List<Tag> devices, Words words) {
        return new Step(
                step.ordinal() + 1,
                words.get("rescue." + step.code()),
                words.get("help.minutes", step.minutes()),
                step.howTo().stream()
                        .flatMap(howTo -> ItemText.where(howTo, devices, words).stream())
                        .toList());
    }
}
