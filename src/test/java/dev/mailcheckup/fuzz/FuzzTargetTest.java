package dev.mailcheckup.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seeds of {@code script/fuzz}, and every input that once broke something. */
class FuzzTargetTest {

    private static final Path SEEDS = Path.of("src/test/resources/fuzz");
    private static final Duration SOON = Duration.ofSeconds(60); // machines that run tests are slow
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @EnumSource
    void readsItsSeeds(FuzzTarget target) throws IOException {
        Random random = new Random(20_261_121);
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS.resolve(target.code()))) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            byte[] input = Files.readAllBytes(seed);
            assertTimeoutPreemptively(SOON, () -> runs(target, seed, input, random));
        }
    }

    private static void runs(FuzzTarget target, Path seed, byte[] input, Random random) {
        assertThatCode(() -> target.run(input)).as(seed.toString()).doesNotThrowAnyException();
        for (int round = 0; round < ROUNDS && input.length > 0; round++) {
            byte[] broken = input.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThatCode(() -> target.run(broken))
                    .as(seed + ", round " + round)
                    .doesNotThrowAnyException();
        }
    }
}
