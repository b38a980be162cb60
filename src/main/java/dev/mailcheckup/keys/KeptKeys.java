package dev.mailcheckup.keys;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads keys from where the operator put them: a JSON Web Key Set (RFC 7517, section 5) as text, in
 * a file, or in the files of a folder, as secrets are mounted. A file that is not there yet is made
 * with new keys, and only its owner may read it.
 */
public final class KeptKeys {

    private static final int MOST_OCTETS = 64 * 1024;

    private KeptKeys() {}

    /**
     * @param place a key set that begins with a brace, or a path
     * @throws IllegalArgumentException for keys that cannot be used; the message quotes none
     * @throws IOException for a file that can be neither read nor made
     */
    public static KeyRing at(String place, Instant now) throws IOException {
        if (place.stripLeading().startsWith("{")) {
            return KeyRing.of(parse(place, "mailcheckup.keys"));
        }
        Path path = Path.of(place);
        if (Files.isDirectory(path)) {
            return KeyRing.of(readAll(path));
        }
        if (!Files.exists(path)) {
            make(path, KeyRing.made(now));
        }
        return KeyRing.of(read(path));
    }

    /** Adds a new key for each purpose to a file, and makes the file where there is none. */
    public static void add(Path file, Instant now) throws IOException {
        List<JWK> keys = new ArrayList<>(KeyRing.made(now));
        if (Files.exists(file)) {
            keys.addAll(read(file));
        }
        KeyRing.of(keys);
        Path next = written(file, keys);
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Of several servers that start at once on one folder, the first one's keys stay. */
    private static void make(Path file, List<JWK> keys) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.exists(parent)) {
            Files.createDirectories(parent, ownerOnly("rwx------"));
        }
        Path next = written(file, keys);
        try {
            Files.move(next, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(next);
        }
    }

    private static Path written(Path file, List<JWK> keys) throws IOException {
        Path next =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(), ".keys", "", ownerOnly("rw-------"));
        return Files.writeString(next, new JWKSet(keys).toString(false) + "\n");
    }

    private static FileAttribute<?>[] ownerOnly(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    /** Mounted secrets bring hidden entries along. */
    private static List<JWK> readAll(Path folder) throws IOException {
        List<JWK> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> visible =
                    files.filter(file -> !file.getFileName().toString().startsWith("."))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
            for (Path file : visible) {
                keys.addAll(read(file));
            }
        }
        return keys;
    }

    private static List<JWK> read(Path file) throws IOException {
        if (Files.size(file) > MOST_OCTETS) {
            throw new IllegalArgumentException(file + " is too large for a set of keys");
        }
        return parse(Files.readString(file), file.toString());
    }

    /** The parser's own message may quote a key, so it is not passed on. */
    @SuppressWarnings("UnusedException")
    private static List<JWK> parse(String text, String where) {
        try {
            return JWKSet.parse(text).getKeys();
        } catch (ParseException e) {
            throw new IllegalArgumentException(where + " is not a JSON Web Key Set");
        }
    }
}
