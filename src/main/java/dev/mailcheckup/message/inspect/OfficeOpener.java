package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A document of Office Open XML (ECMA-376) or OpenDocument: a zip file of XML parts. The parts are
 * scanned as text, so that no XML reader can be made to fetch or to grow.
 */
final class OfficeOpener {

    private static final int MOST_OF_PART = 4 * 1024 * 1024;
    private static final int MOST_PICTURES = 10;

    private final Opening opening;
    private final String where;
    private int pictures;
    private int characters;

    OfficeOpener(Opening opening, String where) {
        this.opening = opening;
        this.where = where;
    }

    void open(byte[] content) throws IOException {
        try (ZipFile zip = ZipOpener.directory(content)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!opening.countsOneMore()) {
                    return;
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    opening.reach(Look.LOCKED);
                    return;
                }
                part(zip, entry);
            }
        }
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.startsWith("basic/")) {
            opening.sign(Trait.MACROS, where);
        } else if (name.contains("macrosheets/")) {
            opening.sign(Trait.COMMANDS, where);
        } else if (name.endsWith(".rels")) {
            relations(text(zip, entry));
        } else if (name.contains("externallinks/") && name.endsWith(".xml")) {
            if (text(zip, entry).contains("<ddeLink")) {
                opening.sign(Trait.COMMANDS, where);
            }
        } else if (name.contains("embeddings/") || name.contains("activex/")) {
            embedded(zip, entry);
        } else if (name.contains("media/") || name.startsWith("pictures/")) {
            if (++pictures <= MOST_PICTURES) {
                picture(zip, entry);
            }
        } else if (isText(name)) {
            words(text(zip, entry));
        }
    }

    private static boolean isText(String name) {
        return name.equals("word/document.xml")
                || name.startsWith("word/header")
                || name.startsWith("word/footer")
                || name.equals("xl/sharedstrings.xml")
                || name.startsWith("xl/worksheets/sheet")
                || name.startsWith("ppt/slides/slide")
                || name.equals("content.xml");
    }

    /** What the document points to outside of itself. */
    private void relations(String xml) {
        int at = xml.indexOf("<Relationship ");
        while (at >= 0) {
            int end = xml.indexOf('>', at);
            String relation = xml.substring(at, end < 0 ? xml.length() : end);
            if (relation.contains("\"External\"") || relation.contains("'External'")) {
                String kind = OfficeText.attribute(relation, "Type");
                String target = OfficeText.attribute(relation, "Target");
                String last = kind.substring(kind.lastIndexOf('/') + 1);
                if (last.equals("hyperlink")) {
                    opening.link(target);
                } else if (!target.startsWith("file:") && isFetched(last)) {
                    opening.sign(Trait.REMOTE_PART, where);
                    opening.link(target);
                }
            }
            at = end < 0 ? -1 : xml.indexOf("<Relationship ", end);
        }
    }

    private static boolean isFetched(String kind) {
        return kind.equals("attachedTemplate")
                || kind.equals("oleObject")
                || kind.equals("frame")
                || kind.equals("subDocument")
                || kind.equals("externalLinkPath");
    }

    private void words(String xml) {
        if (OfficeText.startsCommands(xml)) {
            opening.sign(Trait.COMMANDS, where);
        }
        if (characters < AttachedFile.MOST_CHARACTERS) {
            String words = OfficeText.words(xml, AttachedFile.MOST_CHARACTERS - characters);
            characters += words.length();
            opening.words(words);
        }
    }

    /** A file in the document: a packed program is what matters, so it is looked into as packed. */
    private void embedded(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream octets = zip.getInputStream(entry)) {
            opening.inside(
                    where, entry.getName(), octets, entry.getCompressedSize(), Opening.DEEPEST - 2);
        }
    }

    private void picture(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream octets = zip.getInputStream(entry)) {
            opening.picture(octets.readNBytes(MOST_OF_PART));
        }
    }

    private static String text(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream octets = zip.getInputStream(entry)) {
            return new String(octets.readNBytes(MOST_OF_PART), StandardCharsets.UTF_8);
        }
    }
}
