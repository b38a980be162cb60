package dev.mailcheckup.commandline;

import dev.mailcheckup.provider.net.NetSettings;
import dev.mailcheckup.suspicion.net.DnsTextRecords;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A name server may follow {@code --dns}; a file that follows it is not taken for one. */
final class NameServerOption implements IParameterPreprocessor {

    @Override
    public boolean preprocess(
            Stack<String> arguments,
            CommandSpec command,
            ArgSpec option,
            Map<String, Object> info) {
        boolean given = !arguments.isEmpty() && isServer(arguments.peek());
        option.setValue(given ? arguments.pop() : DnsTextRecords.SYSTEM);
        return true;
    }

    private static boolean isServer(String text) {
        try {
            NetSettings.server(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
