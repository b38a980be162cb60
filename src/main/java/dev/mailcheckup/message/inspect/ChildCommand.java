package dev.mailcheckup.message.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a child is started: the same Java, the same jar or classes, and an argument that starts
 * neither Spring nor the command line.
 */
final class ChildCommand {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";
    private static final String APP = "dev.mailcheckup.MailCheckup";

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** No folder can be made under a file, so nothing in the child can put a file there. */
    private static final Path NOWHERE = JAVA.resolve("nowhere");

    private static final List<String> APART = apart();

    private ChildCommand() {}

    static ProcessBuilder of(int heapMegabytes) {
        List<String> command = new ArrayList<>(APART);
        command.add(JAVA.toString());
        command.addAll(
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+SuppressFatalErrorMessage",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + NOWHERE,
                        "-Duser.home=" + NOWHERE,
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-Dlog4j2.loggerContextFactory="
                                + "org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                        "-cp",
                        System.getProperty("java.class.path"),
                        inNestedJar() ? LAUNCHER : APP,
                        OpeningProcess.ARGUMENT));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder;
    }

    /** In the packaged jar our classes stand inside another file than the one on the class path. */
    private static boolean inNestedJar() {
        var place = ChildCommand.class.getResource("ChildCommand.class");
        return place != null && place.toString().contains("nested:");
    }

    /** What takes the network from the child where the system lets us. */
    private static List<String> apart() {
        List<String> unshare = List.of("unshare", "--map-root-user", "--net");
        List<String> trial = new ArrayList<>(unshare);
        trial.add("true");
        try {
            Process process =
                    new ProcessBuilder(trial)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(1, TimeUnit.SECONDS);
            if (ended && process.exitValue() == 0) {
                return unshare;
            }
            process.destroyForcibly();
        } catch (IOException e) {
            // No such program here; the child opens no socket of its own either.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    }
}
