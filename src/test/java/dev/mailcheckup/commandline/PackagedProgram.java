package dev.mailcheckup.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged jar where the build names one, else the classes that this JVM tests. */
final class PackagedProgram {

    private PackagedProgram() {}

    /**
     * @param output all that it wrote to standard output
     */
    record Ended(int code, String output) {}

    /** Runs it to its end; what it writes to standard error is shown. */
    static Ended run(List<String> jvmOptions, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        String jar = System.getProperty("mailcheckup.jar");
        command.addAll(
                jar == null
                        ? List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.mailcheckup.MailCheckup")
                        : List.of("-jar", jar));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    static Ended run(List<String> arguments) throws IOException, InterruptedException {
        return run(List.of(), arguments);
    }
}
