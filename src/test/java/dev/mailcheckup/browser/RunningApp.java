package dev.mailcheckup.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The app as its users get it: an own process on a free loopback port, with an own working and
 * temporary folder, and all it prints kept for the tests that look for canaries.
 */
public final class RunningApp implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final ProcessBuilder program;
    private final Path folder;
    private final int port;
    private Process process;

    private RunningApp(ProcessBuilder program, Path folder, int port) throws IOException {
        this.program = program;
        this.folder = folder;
        this.port = port;
        this.process = program.start();
    }

    /** The one app of this test JVM; it is stopped when the JVM ends. */
    public static RunningApp shared() {
        return Shared.APP;
    }

    /** An app of its own; arguments such as {@code --server.servlet.session.timeout=1m}. */
    public static RunningApp start(String... arguments) {
        try {
            Path folder = Files.createTempDirectory("mail-checkup-app");
            int port = freePort();
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Xmx512m");
            command.add("-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")));
            command.addAll(program());
            command.add("--server.address=127.0.0.1");
            command.add("--server.port=" + port);
            if (Arrays.stream(arguments).noneMatch(one -> one.startsWith("--mailcheckup.keys"))) {
                command.add("--mailcheckup.keys=" + folder.resolve("keys.json"));
            }
            command.addAll(Arrays.asList(arguments));
            ProcessBuilder program =
                    new ProcessBuilder(command)
                            .directory(Files.createDirectory(folder.resolve("work")).toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            folder.resolve("output.log").toFile()));
            RunningApp app = new RunningApp(program, folder, port);
            app.awaitReady();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without a warning, and starts another on the same port with the same keys. */
    public void dieAndComeBack() {
        try {
            process.destroyForcibly().waitFor();
            process = program.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a page, such as {@code /mail}. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    public int port() {
        return port;
    }

    /** All that the app has printed so far. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds {@code output.log}, the working folder {@code work} and the temporary one. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        deleteFolder();
    }

    /** The packaged jar where the build names one, else the classes that this JVM tests. */
    private static List<String> program() {
        String jar = System.getProperty("mailcheckup.jar");
        if (jar == null) {
            return List.of(
                    "-Dvaadin.productionMode=true",
                    "-cp",
                    mainClasspath(),
                    "dev.mailcheckup.MailCheckup");
        }
        Path file = Path.of(jar).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: run script/build first");
        }
        return List.of("-jar", file.toString());
    }

    private static String mainClasspath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((first, second) -> first + File.pathSeparator + second)
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(STARTS_WITHIN);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                String printed = output();
                close();
                throw new IllegalStateException("the app did not start:\n" + printed);
            }
        }
    }

    private boolean answers() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Thread.sleep(100);
            var request =
                    HttpRequest.newBuilder(URI.create(url("/")))
                            .timeout(Duration.ofSeconds(10))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void deleteFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {

        static final RunningApp APP = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(APP::close));
        }
    }
}
