package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture: the codes in it. Its size is read first, and a large one is read thinned out. */
final class PictureOpener {

    private static final int LONGEST_SIDE = 1_200;

    /** Even thinned out, every line of it has to be decoded. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int LONGEST_LINE = 30_000;

    private PictureOpener() {}

    static void open(Opening opening, byte[] content) throws IOException {
        try (ImageInputStream octets =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(octets);
            if (!readers.hasNext()) {
                opening.reach(Look.BROKEN);
                return;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(octets, true, true);
                read(opening, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void read(Opening opening, ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (!Codes.mayHold(width, height)) {
            return;
        }
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_LINE) {
            opening.reach(Look.TOO_LARGE);
            return;
        }
        int every = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(every, every, 0, 0);
        Codes.in(reader.read(0, thinned)).forEach(opening::code);
    }
}
