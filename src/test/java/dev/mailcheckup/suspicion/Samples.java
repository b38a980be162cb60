package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.reading.MailReading;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/** The project's own sample mails under {@code suspicion/} of the test resources. */
public final class Samples {

    private Samples() {}

    /** The mails of a folder and the folders in it. */
    public static Stream<Path> in(String folder) {
        try {
            return Files.walk(root().resolve(folder)).filter(Samples::isMail).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, each under the trait it is there for: {@code en: card declined}. */
    public static Stream<Named<Path>> named(String folder) {
        return in(folder).map(file -> Named.of(trait(folder, file), file));
    }

    /** The lines of a list that stands among the samples. */
    public static List<String> list(String name) {
        try {
            return Files.readAllLines(root().resolve(name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample by its path below the folder of all samples. */
    public static Path path(String name) {
        return root().resolve(name);
    }

    public static Explanation explain(Path file) {
        return MailReading.explain(octets(file), MessageLimits.STANDARD, Optional.empty());
    }

    public static Explanation explain(String mail) {
        byte[] octets = mail.getBytes(StandardCharsets.UTF_8);
        return MailReading.explain(octets, MessageLimits.STANDARD, Optional.empty());
    }

    public static byte[] octets(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMail(Path file) {
        return file.toString().endsWith(".eml");
    }

    private static String trait(String folder, Path file) {
        String name = root().resolve(folder).relativize(file).toString();
        return name.replace(File.separatorChar, '/')
                .replace("/", ": ")
                .replace('-', ' ')
                .replace(".eml", "");
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(Samples.class.getResource("/suspicion")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
