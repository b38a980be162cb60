package dev.mailcheckup.commandline;

import dev.mailcheckup.keys.KeptKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Replaces the server's keys by adding newer ones. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Adds new keys to the file of the setting mailcheckup.keys. After a restart the"
                        + " server seals and signs with the newest; the others still open and"
                        + " verify what was made with them.")
final class KeysCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Made where there is none.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        KeptKeys.add(file, Clock.systemUTC().instant());
        return 0;
    }
}
