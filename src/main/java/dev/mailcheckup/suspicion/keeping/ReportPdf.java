package dev.mailcheckup.suspicion.keeping;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.mailcheckup.suspicion.account.Account;
import dev.mailcheckup.suspicion.account.Passage;
import dev.mailcheckup.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Sets an account as a tagged PDF (PDF/UA, ISO 14289-1) on A4 with our own fonts in it. The program
 * that makes it may load nothing and log nothing.
 */
@Component
final class ReportPdf {

    static {
        // Its log quotes the page, and the page quotes the mail.
        XRLog.setLoggingEnabled(false);
    }

    private final AccountPage page;
    private final String style = read("/keep/report.css") + read(PLAIN + "account.css");

    private static final String PLAIN = "/META-INF/resources/plain/";

    ReportPdf(AccountPage page) {
        this.page = page;
    }

    byte[] of(Account account, List<Passage.Fact> about, List<String> notes, Words words)
            throws IOException {
        Fonts fonts = Fonts.standard();
        Drawable drawable = new Drawable(fonts);
        Account drawn = drawable.of(account);
        List<Passage.Fact> facts = about.stream().map(drawable::of).toList();
        List<String> said = new ArrayList<>(drawable.all(notes));
        if (drawable.boxes() > 0) {
            said.add(words.get("keep.not-drawn", drawable.boxes()));
        }
        String html = page.html(drawn, facts, said, words, style, "a4");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        fonts.register(pdf);
        pdf.usePdfUaAccessibility(true);
        pdf.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useUnicodeBidiSplitter(RightToLeft.Runs::new);
        pdf.useUnicodeBidiReorderer(new RightToLeft.Order());
        pdf.defaultTextDirection(TextDirection.LTR);
        pdf.withProducer("Mail Checkup");
        pdf.withHtmlContent(html, null);
        pdf.toStream(out);
        pdf.run();
        return out.toByteArray();
    }

    private static String read(String resource) {
        try (InputStream in = ReportPdf.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
