package dev.mailcheckup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceShapeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles.css");
    private static final int LONGEST_FILE = 250;

    @Test
    void noFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<String> tooLong =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file).size() > LONGEST_FILE)
                            .map(file -> MAIN.relativize(file) + ": " + lines(file).size())
                            .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> folders = Files.walk(MAIN)) {
            List<Path> unmarked =
                    folders.filter(Files::isDirectory)
                            .filter(SourceShapeTest::holdsClasses)
                            .filter(folder -> !folder.endsWith("dev/mailcheckup"))
                            .filter(folder -> !marked(folder))
                            .toList();
            assertThat(unmarked).isEmpty();
        }
    }

    /** A browser says nothing about a rule left open; it drops all that follows. */
    @Test
    void everyStyleRuleIsClosed() {
        int open = 0;
        for (String line : lines(STYLES)) {
            assertThat(open > 0 && line.startsWith("/*")).as(line).isFalse();
            open += count(line, '{') - count(line, '}');
        }
        assertThat(open).isZero();
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(each -> each == wanted).count();
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean marked(Path folder) {
        Path packageFile = folder.resolve("package-info.java");
        return Files.exists(packageFile)
                && lines(packageFile).stream().anyMatch(line -> line.equals("@NullMarked"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
