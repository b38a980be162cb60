package dev.mailcheckup.web;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paper as a cheap office scanner sees it: grey, at 200 dots an inch. */
final class ScannedPaper {

    private static final int DOTS_PER_INCH = 200;

    private ScannedPaper() {}

    /** What the codes on all sheets say. */
    static List<String> codes(byte[] pdf) throws IOException {
        List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var grey =
                        new BufferedImageLuminanceSource(
                                renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY));
                try {
                    for (Result result :
                            new QRCodeMultiReader()
                                    .decodeMultiple(
                                            new BinaryBitmap(new HybridBinarizer(grey)),
                                            Map.of(DecodeHintType.TRY_HARDER, true))) {
                        codes.add(result.getText());
                    }
                } catch (NotFoundException e) {
                    // The next sheet may have some.
                }
            }
        }
        return codes;
    }
}
