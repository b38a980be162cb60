package dev.mailcheckup.suspicion;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.suspicion.reading.MailReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The project's own sample mails under {@code suspicion/} of the test resources. */
public final class Samples {

    private Samples() {}

    public static Stream<Path> in(String folder) {
        try {
            var place = Objects.requireNonNull(Samples.class.getResource("/suspicion/" + folder));
            return Files.list(Path.of(place.toURI())).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Explanation explain(Path file) {
        try {
            return explain(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Explanation explain(String mail) {
        byte[] octets = mail.getBytes(StandardCharsets.UTF_8);
        return MailReading.explain(octets, MessageLimits.STANDARD, Optional.empty());
    }
}
