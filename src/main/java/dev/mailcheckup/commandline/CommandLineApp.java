package dev.mailcheckup.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The same core without a server. Exit codes: 0 done, 1 something urgent found, 2 bad usage or
 * unreadable input, also when something fails on our side.
 */
@Command(
        name = "mail-checkup",
        mixinStandardHelpOptions = true,
        description = {
            "Without a command: starts the web app, at http://localhost:8080/ if nothing else is set.",
            "Its settings are told in README; for example --server.port=8081 and",
            "--mailcheckup.organisation=FILE.",
            "With one: explains mails, checks mail providers and passwords, verifies printed lists."
        },
        subcommands = {
            ExplainCommand.class,
            OrganisationCommand.class,
            KeysCommand.class,
            PasswordCommand.class,
            ProviderCommand.class,
            SpeedCommand.class,
            VerifyCommand.class
        })
public final class CommandLineApp {

    /** As for bad usage: 1 would tell a script that something urgent was found. */
    private static final int FAILED = 2;

    private CommandLineApp() {}

    public static int run(String... args) {
        return new CommandLine(new CommandLineApp())
                .setExitCodeExceptionMapper(thrown -> FAILED)
                .execute(args);
    }
}
