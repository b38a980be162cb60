package dev.mailcheckup.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Sets a page as a tagged PDF (PDF/UA, ISO 14289-1) with our own fonts in it. The program that
 * makes it may load nothing but pictures that stand in the page, and log nothing.
 */
public final class PaperPdf {

    static {
        // Its log quotes the page, and the page may quote a mail.
        XRLog.setLoggingEnabled(false);
    }

    private static final String PICTURE = "data:image/png;base64,";

    private PaperPdf() {}

    /**
     * @param page XHTML with its style rules in it; families {@code latin}, {@code cjk} and {@code
     *     thin} are the fonts
     */
    public static byte[] of(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        Fonts.standard().register(pdf);
        pdf.usePdfUaAccessibility(true);
        pdf.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.useUnicodeBidiSplitter(RightToLeft.Runs::new);
        pdf.useUnicodeBidiReorderer(new RightToLeft.Order());
        pdf.defaultTextDirection(TextDirection.LTR);
        pdf.withProducer("Mail Checkup");
        pdf.withHtmlContent(page, null);
        pdf.toStream(out);
        pdf.run();
        return out.toByteArray();
    }
}
