package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * A PDF: where its pages lead, what it starts, what is embedded, the words of its first pages and
 * the codes on the first two. A locked one is tried with the passwords that stand in the mail.
 */
final class PdfOpener {

    private static final int PAGES_OF_WORDS = 5;
    private static final int PAGES_OF_CODES = 2;
    private static final int MOST_EMBEDDED = 50;
    private static final int DEEPEST_NAMES = 5;

    static {
        FontMappers.set(new OneFont());
    }

    private final Opening opening;
    private final String where;
    private final int depth;

    PdfOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(byte[] content) throws IOException {
        try (PDDocument document = unlocked(content)) {
            if (document == null) {
                opening.reach(Look.LOCKED);
                return;
            }
            new PdfActions(opening, where).look(document);
            embedded(document);
            words(document);
            codes(document);
        }
    }

    private @Nullable PDDocument unlocked(byte[] content) throws IOException {
        try {
            return Loader.loadPDF(content, "");
        } catch (InvalidPasswordException e) {
            for (String password : opening.passwords()) {
                PDDocument document = opening.isInTime() ? with(content, password) : null;
                if (document != null) {
                    opening.unlocked(where);
                    return document;
                }
            }
            return null;
        }
    }

    private static @Nullable PDDocument with(byte[] content, String password) throws IOException {
        try {
            return Loader.loadPDF(content, password);
        } catch (InvalidPasswordException e) {
            return null;
        }
    }

    private void embedded(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        if (files != null) {
            embedded(files, 0);
        }
    }

    private void embedded(PDNameTreeNode<PDComplexFileSpecification> node, int level)
            throws IOException {
        Map<String, PDComplexFileSpecification> here = node.getNames();
        if (here != null) {
            for (var each : here.entrySet().stream().limit(MOST_EMBEDDED).toList()) {
                embedded(each.getValue(), each.getKey());
            }
        }
        var kids = node.getKids();
        if (kids != null && level < DEEPEST_NAMES) {
            for (var kid : kids.stream().limit(MOST_EMBEDDED).toList()) {
                embedded(kid, level + 1);
            }
        }
    }

    private void embedded(PDComplexFileSpecification file, String key) throws IOException {
        String name = file.getFilename() == null ? key : file.getFilename();
        PDEmbeddedFile content = file.getEmbeddedFile();
        if (content == null || !opening.countsOneMore()) {
            return;
        }
        try (InputStream octets = new ByteArrayInputStream(content.toByteArray())) {
            opening.inside(where, name, octets, content.getLength(), depth);
        }
    }

    private void words(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        Some text = new Some();
        int pages = Math.min(PAGES_OF_WORDS, document.getNumberOfPages());
        for (int page = 1; page <= pages && !text.isFull() && opening.hasTime(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.writeText(document, text);
        }
        opening.words(text.text());
    }

    private void codes(PDDocument document) throws IOException {
        int pages = Math.min(PAGES_OF_CODES, document.getNumberOfPages());
        for (int page = 0; page < pages && opening.hasTime(); page++) {
            new PdfCodes(opening).look(document, page);
        }
    }

    /** Keeps the first so many characters. */
    private static final class Some extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] from, int start, int length) {
            int room = AttachedFile.MOST_CHARACTERS - text.length();
            text.append(from, start, Math.max(0, Math.min(length, room)));
        }

        boolean isFull() {
            return text.length() >= AttachedFile.MOST_CHARACTERS;
        }

        String text() {
            return text.toString().strip();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
