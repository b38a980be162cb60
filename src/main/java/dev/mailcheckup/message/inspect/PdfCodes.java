package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Codes on a page: first in its pictures, which is quick; the page is drawn only where a code may
 * be put together from lines or strips.
 */
final class PdfCodes {

    private static final int MOST_PICTURES = 12;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int LONGEST_SIDE = 1_400;
    private static final int DPI = 130;
    private static final int MOST_DRAWING = 1024 * 1024;

    /** A code has hundreds of dark squares. */
    private static final int RECTANGLES = 120;

    /** A picture that was cut into strips; a page of a letter has fewer. */
    private static final int STRIPS = 4;

    static {
        // PDFBox reads pictures through ImageIO, which would keep them in files.
        ImageIO.setUseCache(false);
    }

    private final Opening opening;
    private int pictures;
    private boolean found;

    PdfCodes(Opening opening) {
        this.opening = opening;
    }

    void look(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number);
        if (page.getResources() != null) {
            pictures(page.getResources(), 0);
        }
        boolean drawn = pictures >= STRIPS || drawsMuch(page);
        if (!found && drawn && opening.hasPlentyOfTime()) {
            draw(document, number);
        }
    }

    private void pictures(PDResources resources, int depth) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (pictures >= MOST_PICTURES || !opening.isInTime()) {
                return;
            }
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject picture) {
                pictures++;
                picture(picture);
            } else if (object instanceof PDFormXObject form
                    && form.getResources() != null
                    && depth < 2) {
                pictures(form.getResources(), depth + 1);
            }
        }
    }

    private void picture(PDImageXObject picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (!Codes.mayHold(width, height) || (long) width * height > MOST_PIXELS) {
            return;
        }
        int every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        try {
            read(picture.getImage(null, every));
        } catch (IOException | RuntimeException e) {
            // Such as a kind of picture that Java cannot read; the rest of the file still counts.
            opening.reach(Look.BROKEN);
        }
    }

    private void draw(PDDocument document, int number) throws IOException {
        PDRectangle box = document.getPage(number).getCropBox();
        float side = Math.max(box.getWidth(), box.getHeight());
        if (side < 1) {
            return;
        }
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        float dpi = Math.min(DPI, LONGEST_SIDE * 72f / side);
        read(renderer.renderImageWithDPI(number, dpi, ImageType.GRAY));
    }

    private void read(BufferedImage image) {
        List<String> codes = Codes.in(image);
        found |= !codes.isEmpty();
        codes.forEach(opening::code);
    }

    /** Whether the page draws many rectangles, or a picture inside its own drawing (BI ... EI). */
    private static boolean drawsMuch(PDPage page) throws IOException {
        byte[] drawing;
        try (InputStream contents = page.getContents()) {
            drawing = contents.readNBytes(MOST_DRAWING);
        }
        int rectangles = 0;
        for (int i = 1; i + 2 < drawing.length; i++) {
            boolean apart = drawing[i - 1] <= ' ' && drawing[i + 2] <= ' ';
            if (apart && drawing[i] == 'r' && drawing[i + 1] == 'e') {
                rectangles++;
            } else if (apart && drawing[i] == 'B' && drawing[i + 1] == 'I') {
                return true;
            }
        }
        return rectangles >= RECTANGLES;
    }
}
