package dev.mailcheckup.commandline;

import dev.mailcheckup.organisation.Reading;
import dev.mailcheckup.organisation.file.OrganisationFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tries an organisation file, so that its writer sees a fault before a server does. */
@Command(
        name = "organisation",
        mixinStandardHelpOptions = true,
        description = {
            "Tells whether an organisation file can be used (mailcheckup.organisation).",
            "Exit codes: 0 it can, 2 it cannot; then the line and what is expected are told."
        })
final class OrganisationCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return switch (OrganisationFile.read(file)) {
            case Reading.Good _ -> {
                System.out.println(file + ": it can be used.");
                yield 0;
            }
            case Reading.Bad(var fault) -> {
                System.err.println(file + ": " + fault.text());
                yield 2;
            }
        };
    }
}
