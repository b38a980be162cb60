package dev.mailcheckup.message.inspect;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** QR codes (ISO/IEC 18004) in a picture: dark on light or light on dark, turned, small. */
final class Codes {

    /** The smallest code has 21 squares a side. */
    private static final int SMALLEST = 21;

    /** A strip this much longer than high is a line or a banner. */
    private static final int MOST_STRETCHED = 12;

    /** Below this a code is enlarged, with the white edge that it needs. */
    private static final int SMALL = 320;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(
                    DecodeHintType.TRY_HARDER,
                    Boolean.TRUE,
                    DecodeHintType.POSSIBLE_FORMATS,
                    List.of(BarcodeFormat.QR_CODE));

    private Codes() {}

    static boolean mayHold(int width, int height) {
        int shorter = Math.min(width, height);
        return shorter >= SMALLEST && Math.max(width, height) <= shorter * MOST_STRETCHED;
    }

    /** What the codes say, each once. */
    static List<String> in(BufferedImage image) {
        if (!mayHold(image.getWidth(), image.getHeight())) {
            return List.of();
        }
        List<String> codes = read(new BufferedImageLuminanceSource(image));
        boolean small = Math.max(image.getWidth(), image.getHeight()) < SMALL;
        return codes.isEmpty() && small
                ? read(new BufferedImageLuminanceSource(enlarged(image)))
                : codes;
    }

    private static List<String> read(LuminanceSource picture) {
        for (Binarizer binarizer :
                List.of(
                        new HybridBinarizer(picture),
                        new HybridBinarizer(picture.invert()),
                        new GlobalHistogramBinarizer(picture))) {
            try {
                Result[] results =
                        new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS);
                List<String> codes =
                        Arrays.stream(results)
                                .map(Result::getText)
                                .filter(text -> !text.isBlank())
                                .distinct()
                                .toList();
                if (!codes.isEmpty()) {
                    return codes;
                }
            } catch (NotFoundException e) {
                // The next way of telling dark from light may find one.
            }
        }
        return List.of();
    }

    private static BufferedImage enlarged(BufferedImage image) {
        int times = Math.max(2, SMALL / Math.max(1, Math.max(image.getWidth(), image.getHeight())));
        int width = image.getWidth() * times;
        int height = image.getHeight() * times;
        int edge = Math.max(width, height) / 8;
        BufferedImage large =
                new BufferedImage(
                        width + 2 * edge, height + 2 * edge, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = large.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, large.getWidth(), large.getHeight());
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image, edge, edge, width, height, null);
        graphics.dispose();
        return large;
    }
}
