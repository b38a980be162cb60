package dev.mailcheckup.commandline;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The same core without a server. Exit codes: 0 done, 1 something urgent found, 2 bad usage or
 * unreadable input.
 */
@Command(
        name = "mail-checkup",
        mixinStandardHelpOptions = true,
        description = "Explains mails, checks mail providers and passwords.",
        subcommands = {ExplainCommand.class, PasswordCommand.class, ProviderCommand.class})
public final class CommandLineApp {

    private CommandLineApp() {}

    public static int run(String... args) {
        return new CommandLine(new CommandLineApp()).execute(args);
    }
}
