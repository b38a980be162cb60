package dev.mailcheckup.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * One code, always dark on light with the quiet zone of four modules around it (ISO/IEC 18004,
 * section 5.3.8), whatever the colours of the page.
 */
public final class QrCode {

    private static final int QUIET = 4;
    private static final byte DARK = 1;

    /** Of a module, on each side: 300 dots an inch and more on paper. */
    private static final int DOTS = 6;

    private static final int WHITE = 0xffffff;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Level L: for a screen, where nothing gets torn or dirty. */
    public static Optional<QrCode> forScreen(String text) {
        return of(text, ErrorCorrectionLevel.L);
    }

    /** Level M: 15 % of the code may be lost. */
    public static Optional<QrCode> forPaper(String text) {
        return of(text, ErrorCorrectionLevel.M);
    }

    /** Empty for a text that no code can hold. */
    @SuppressWarnings("UnusedException") // its only reason is the length
    private static Optional<QrCode> of(String text, ErrorCorrectionLevel level) {
        try {
            return Optional.of(new QrCode(Encoder.encode(text, level).getMatrix()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Modules on each side, the quiet zone too. */
    public int size() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** A drawing without a size of its own; one unit is one module. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x <= modules.getWidth(); x++) {
                boolean dark = x < modules.getWidth() && modules.get(x, y) == DARK;
                if (dark) {
                    run++;
                } else if (run > 0) {
                    path.append('M').append(QUIET + x - run).append(' ').append(QUIET + y);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                    run = 0;
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d"\
         shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/>\
        <path fill="#000" d="%2$s"/></svg>\
        """
                .formatted(size(), path);
    }

    /** The address of a picture in dots, for programs that set paper and draw no lines. */
    public String dotsAddress() {
        int side = size() * DOTS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, isDark(x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private boolean isDark(int x, int y) {
        return x >= 0
                && y >= 0
                && x < modules.getWidth()
                && y < modules.getHeight()
                && modules.get(x, y) == DARK;
    }

    /** The drawing as the address of a picture. */
    public String dataAddress() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    }
}
