package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A configuration file from the test resources, with {@code @name@} to be filled. */
record Template(String text) {

    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/servers/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Template with(String name, Object value) {
        return new Template(text.replace("@" + name + "@", value.toString()));
    }

    Path write(Path file) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
