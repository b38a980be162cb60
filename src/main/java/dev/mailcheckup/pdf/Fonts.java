package dev.mailcheckup.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the app (decision D013), and which characters they can draw. */
public final class Fonts {

    private record Face(String family, int weight, byte[] octets) {}

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Face> faces;
    private final BitSet drawn = new BitSet();

    private Fonts() throws IOException {
        byte[] latin = read("DejaVuSans.ttf");
        byte[] bold = read("DejaVuSans-Bold.ttf");
        byte[] cjk = read("DroidSansFallback.ttf");
        faces =
                List.of(
                        new Face("latin", NORMAL, latin),
                        new Face("latin", BOLD, bold),
                        new Face("cjk", NORMAL, cjk),
                        new Face("cjk", BOLD, cjk),
                        // What the bold face lacks is drawn thin rather than not at all.
                        new Face("thin", NORMAL, latin),
                        new Face("thin", BOLD, latin));
        drawn.or(characters(latin));
        drawn.or(characters(cjk));
    }

    /** Read once, when the first PDF is made. */
    public static Fonts standard() {
        return Standard.FONTS;
    }

    public boolean draw(int character) {
        return drawn.get(character);
    }

    void register(PdfRendererBuilder pdf) {
        for (Face face : faces) {
            pdf.useFont(
                    () -> new ByteArrayInputStream(face.octets()),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    private static BitSet characters(byte[] octets) throws IOException {
        BitSet characters = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(octets))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                if (glyphs.getGlyphId(character) > 0) {
                    characters.set(character);
                }
            }
        }
        return characters;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static final class Standard {

        static final Fonts FONTS = make();

        private static Fonts make() {
            try {
                return new Fonts();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
