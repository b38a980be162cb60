package dev.mailcheckup.organisation.file;

import dev.mailcheckup.organisation.Fault;
import dev.mailcheckup.organisation.OrganisationReader;
import dev.mailcheckup.organisation.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where an operator put the organisation file. */
public final class OrganisationFile {

    private OrganisationFile() {}

    /** Reads no more than can be used, whatever the path leads to. */
    public static Reading read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return OrganisationReader.read(stream.readNBytes(OrganisationReader.MOST_OCTETS + 1));
        } catch (IOException e) {
            return new Reading.Bad(new Fault(0, problem(file, e), "Name a file in YAML"));
        }
    }

    private static String problem(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "It is a folder";
        }
        return switch (e) {
            case NoSuchFileException _ -> "There is no such file";
            case AccessDeniedException _ -> "It may not be read";
            default -> "It cannot be read";
        };
    }
}
