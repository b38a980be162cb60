package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A compound file ([MS-CFB]): a document of Office 97 to 2003, a locked newer one, or a Windows
 * installer.
 */
final class OldOfficeOpener {

    private static final String INSTALLER = "000C1084-0000-0000-C000-000000000046";
    private static final int DEEPEST = 6;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_OF_STREAM = 8 * 1024 * 1024;

    private final Opening opening;
    private final String where;
    private final int depth;
    private int entries;

    OldOfficeOpener(Opening opening, String where, int depth) {
        this.opening = opening;
        this.where = where;
        this.depth = depth;
    }

    void open(byte[] content) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            if (INSTALLER.equals(
                    String.valueOf(root.getStorageClsid()).replace("{", "").replace("}", ""))) {
                opening.named(where, "installer.msi", false);
            } else if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                unlock(file);
            } else {
                look(root, 0);
            }
        }
    }

    private void unlock(POIFSFileSystem file) throws IOException {
        List<String> passwords = new ArrayList<>();
        // Office opens a file locked with this one without asking.
        passwords.add(Decryptor.DEFAULT_PASSWORD);
        passwords.addAll(opening.passwords());
        try {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(file));
            for (String password : passwords) {
                if (opening.isInTime() && decryptor.verifyPassword(password)) {
                    if (!password.equals(Decryptor.DEFAULT_PASSWORD)) {
                        opening.unlocked(where);
                    }
                    try (InputStream octets = decryptor.getDataStream(file)) {
                        opening.unwrapped(where, octets, depth);
                    }
                    return;
                }
            }
        } catch (GeneralSecurityException e) {
            opening.reach(Look.NOT_OPENED);
            return;
        }
        opening.reach(Look.LOCKED);
    }

    private void look(DirectoryEntry folder, int level) throws IOException {
        for (Entry entry : (Iterable<Entry>) folder::getEntries) {
            if (++entries > MOST_ENTRIES || !opening.hasTime()) {
                opening.reach(Look.TOO_LARGE);
                return;
            }
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (entry instanceof DirectoryEntry inner && level < DEEPEST) {
                if (name.equals("_vba_project_cur") || name.equals("vba")) {
                    opening.sign(Trait.MACROS, where);
                }
                look(inner, level + 1);
            } else if (entry instanceof DocumentEntry stream) {
                stream(name, stream);
            }
        }
    }

    private void stream(String name, DocumentEntry entry) throws IOException {
        switch (name) {
            case "workbook", "book" -> OldOfficeStreams.workbook(opening, where, octets(entry));
            case "worddocument" -> OldOfficeStreams.text(opening, octets(entry));
            case "powerpoint document" -> OldOfficeStreams.slides(opening, where, octets(entry));
            case "\u0001ole10native" -> packed(octets(entry));
            default -> {}
        }
    }

    /** A file that was dragged into the document: its name stands before its octets. */
    private void packed(byte[] octets) {
        StringBuilder name = new StringBuilder();
        for (int i = 6; i < octets.length && octets[i] != 0 && name.length() < 255; i++) {
            name.append((char) (octets[i] & 0xff));
        }
        opening.named(where, name.isEmpty() ? "object" : name.toString(), false);
    }

    private static byte[] octets(DocumentEntry entry) throws IOException {
        try (DocumentInputStream stream = new DocumentInputStream(entry)) {
            return stream.readNBytes(MOST_OF_STREAM);
        }
    }
}
