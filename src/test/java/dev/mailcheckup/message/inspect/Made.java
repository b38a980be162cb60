package dev.mailcheckup.message.inspect;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Files made for the tests. */
public final class Made {

    private Made() {}

    /** A page with a line of text and a link annotation. */
    public static byte[] pdf(String text, String link) {
        return pdf(text, link, "", null);
    }

    public static byte[] lockedPdf(String text, String link, String password) {
        return pdf(text, link, password, null);
    }

    static byte[] pdf(String text, String link, String password, @Nullable BufferedImage picture) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
                if (picture != null) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 50, 300);
                }
            }
            if (!link.isEmpty()) {
                PDActionURI action = new PDActionURI();
                action.setURI(link);
                PDAnnotationLink annotation = new PDAnnotationLink();
                annotation.setAction(action);
                page.getAnnotations().add(annotation);
            }
            if (!password.isEmpty()) {
                StandardProtectionPolicy policy =
                        new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage code(String says, int side) {
        try {
            return MatrixToImageWriter.toBufferedImage(
                    new QRCodeWriter().encode(says, BarcodeFormat.QR_CODE, side, side));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    static BufferedImage inverted(BufferedImage image) {
        BufferedImage other = blank(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                other.setRGB(x, y, ~image.getRGB(x, y) & 0xffffff);
            }
        }
        return other;
    }

    static BufferedImage turned(BufferedImage image, double degrees) {
        BufferedImage other = blank(image.getWidth() * 2, image.getHeight() * 2);
        Graphics2D graphics = other.createGraphics();
        graphics.rotate(Math.toRadians(degrees), image.getWidth(), image.getHeight());
        graphics.drawImage(image, image.getWidth() / 2, image.getHeight() / 2, null);
        graphics.dispose();
        return other;
    }

    static BufferedImage blank(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        return picture(image, "png");
    }

    static byte[] picture(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedZip(String name, byte[] content, String password, EncryptionMethod method) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (var zip =
                    new net.lingala.zip4j.io.outputstream.ZipOutputStream(
                            out, password.toCharArray())) {
                ZipParameters parameters = new ZipParameters();
                parameters.setFileNameInZip(name);
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(method);
                zip.putNextEntry(parameters);
                zip.write(content);
                zip.closeEntry();
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A mail with a text and one attached file. */
    public static String mail(String text, String name, String mediaType, byte[] content) {
        return """
        From: Ann <ann@shop.example>
        To: reader@mail.example
        Subject: Papers
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=cut

        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        --cut
        Content-Type: %s
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --cut--
        """
                .formatted(text, mediaType, name, Base64.getMimeEncoder().encodeToString(content));
    }
}
