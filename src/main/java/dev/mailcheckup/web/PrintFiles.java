package dev.mailcheckup.web;

import dev.mailcheckup.pdf.PaperPdf;
import dev.mailcheckup.visitor.Errand;
import dev.mailcheckup.visitor.VisitorLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The pages for paper as PDF files, for those who cannot print here and now. */
@Controller
class PrintFiles {

    private final PrintPages pages;
    private final ITemplateEngine templates;
    private final VisitorLimits limits;

    PrintFiles(PrintPages pages, ITemplateEngine templates, VisitorLimits limits) {
        this.pages = pages;
        this.templates = templates;
        this.limits = limits;
    }

    @GetMapping(PrintPages.PLAN + ".pdf")
    ResponseEntity<byte[]> plan(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper)
            throws IOException {
        String template = pages.plan(model, language, request, paper);
        return file(PrintPages.PLAN, template, model, request);
    }

    @GetMapping(PrintPages.BLANK + ".pdf")
    ResponseEntity<byte[]> blank(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper)
            throws IOException {
        String template = pages.blank(model, language, request, paper);
        return file(PrintPages.BLANK, template, model, request);
    }

    @GetMapping(PrintPages.CLASS + ".pdf")
    ResponseEntity<byte[]> forClass(
            Model model,
            Locale language,
            HttpServletRequest request,
            @RequestParam(name = "paper", required = false) @Nullable String paper)
            throws IOException {
        String template = pages.forClass(model, language, request, paper);
        return file(PrintPages.CLASS, template, model, request);
    }

    /** Whoever must wait can still print the page, so that is where they are led. */
    private ResponseEntity<byte[]> file(
            String path, String template, Model model, HttpServletRequest request)
            throws IOException {
        if (path.equals(PrintPages.PLAN) && !model.containsAttribute("sheet")) {
            return to(path);
        }
        if (limits.waitFor(Errand.PRINT, request.getRemoteAddr()).isPresent()) {
            return to(path + "?busy=1" + (PrintPages.opensAnswers(request) ? "&answers=open" : ""));
        }
        String name = template.equals("paper") ? "mail-checklist.pdf" : "mail-" + template + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf(template, model));
    }

    private static ResponseEntity<byte[]> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }

    private byte[] pdf(String template, Model model) throws IOException {
        Context context = new Context(Locale.ROOT, model.asMap());
        String format = (String) Objects.requireNonNull(model.getAttribute("format"));
        context.setVariable(
                "style",
                read("/META-INF/resources/plain/paper.css")
                        + read("/META-INF/resources/plain/paper-" + format + ".css")
                        + read("/paper/pdf.css"));
        return PaperPdf.of(templates.process(template, context));
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = PrintFiles.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
