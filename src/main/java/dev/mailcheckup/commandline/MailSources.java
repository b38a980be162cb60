package dev.mailcheckup.commandline;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns what was named on the command line into sources: folders into their files, in order. */
final class MailSources {

    private MailSources() {}

    /** A name that cannot be opened stays a source; opening it tells why. */
    static List<MailSource> of(List<String> arguments, InputStream standardInput) {
        List<MailSource> sources = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("-")) {
                sources.add(new MailSource("-", () -> standardInput));
            } else {
                sources.addAll(named(argument));
            }
        }
        return sources;
    }

    private static List<MailSource> named(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? folder(path) : List.of(file(path));
        } catch (InvalidPathException e) {
            return List.of(unopened(argument));
        }
    }

    private static List<MailSource> folder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .map(MailSources::file)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(unopened(folder.toString()));
        }
    }

    private static MailSource unopened(String name) {
        return new MailSource(
                name,
                () -> {
                    throw new FileNotFoundException(name);
                });
    }

    private static boolean isHidden(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static MailSource file(Path file) {
        return new MailSource(file.toString(), () -> Files.newInputStream(file));
    }
}
