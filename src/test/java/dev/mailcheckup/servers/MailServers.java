package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * All test servers, in a temporary directory of their own. {@link #main} starts them for a look by
 * hand.
 */
public final class MailServers implements AutoCloseable {

    /** BIND listens only on addresses that an interface has by name. */
    private static final String DNS_ADDRESS = "127.0.0.1";

    private final Path folder;
    private final Ports ports;
    private final TestAuthority authority;
    private final List<AutoCloseable> started = new ArrayList<>();

    private MailServers(Ports ports) {
        this.ports = ports;
        this.folder = makeFolder("");
        this.authority = new TestAuthority(makeFolder("keys"));
    }

    /** What this machine lacks for the servers, in words; empty where all is there. */
    public static Optional<String> missing() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Optional.of("Postfix starts as root only, and the tests do not run as root");
        }
        return Stream.of(
                        Dovecot.PROGRAM,
                        Postfix.PROGRAM,
                        Nginx.PROGRAM,
                        Named.PROGRAM,
                        TestAuthority.PROGRAM)
                .filter(program -> !Files.isExecutable(program))
                .findFirst()
                .map(program -> program + " is missing: run script/test, which installs it");
    }

    public static MailServers start(Ports ports) {
        MailServers servers = new MailServers(ports);
        // a stopped test run must leave no server behind
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
        try {
            servers.startAll();
            return servers;
        } catch (RuntimeException e) {
            servers.close();
            throw e;
        }
    }

    private void startAll() {
        List<Site> sites = Site.ALL.stream().filter(site -> site.flaw().hasMailServers()).toList();
        List<Site> odd = Site.ALL.stream().filter(site -> site.flaw().isOdd()).toList();
        makePairs(sites);
        started.add(Named.start(makeFolder("named"), DNS_ADDRESS, ports));
        Path dovecot = makeFolder("dovecot");
        started.add(
                Dovecot.start(
                        dovecot,
                        ports,
                        sites.stream().filter(s -> s.flaw() != Flaw.ONLY_OLD_TLS).toList(),
                        authority));
        started.add(
                Dovecot.startOld(
                        makeFolder("old"), ports, Site.with(Flaw.ONLY_OLD_TLS), authority));
        started.add(Nginx.start(makeFolder("nginx"), ports, sites, authority));
        started.add(
                Postfix.start(
                        makeFolder("postfix"),
                        ports,
                        sites,
                        authority,
                        Dovecot.authSocket(dovecot)));
        started.add(new OddServers(ports, odd));
        String good = sites.getFirst().address();
        for (int port :
                List.of(
                        ports.imaps(),
                        ports.pop3s(),
                        ports.submissions(),
                        ports.smtp(),
                        ports.https())) {
            ServerProcess.awaitPort(good, port, folder);
        }
        ServerProcess.awaitPort(Site.with(Flaw.ONLY_OLD_TLS).address(), ports.imaps(), folder);
        ServerProcess.awaitPort(DNS_ADDRESS, ports.dns(), folder);
    }

    private void makePairs(List<Site> sites) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> made = new ArrayList<>();
            for (Site site : sites) {
                made.add(threads.submit(() -> authority.makePair(site)));
                made.add(threads.submit(() -> authority.makeWebPair(site)));
            }
            for (Future<?> each : made) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name server as the app is told of it. */
    public String dns() {
        return DNS_ADDRESS + ":" + ports.dns();
    }

    /** The certificate authority the app is told to trust. */
    public Path trust() {
        return authority.trusted();
    }

    public Ports ports() {
        return ports;
    }

    /** Settings of the web app; they leave out the public list of providers. */
    public String[] webSettings() {
        return new String[] {
            "--mailcheckup.dns=" + dns(),
            "--mailcheckup.trust=" + trust(),
            "--mailcheckup.allow=127.0.0.0/8",
            "--mailcheckup.ports=" + ports.map(),
            "--mailcheckup.public-list="
        };
    }

    /** Options of the command line. */
    public List<String> commandOptions() {
        return List.of(
                "--dns",
                dns(),
                "--trust",
                trust().toString(),
                "--allow",
                "127.0.0.0/8",
                "--ports",
                ports.map());
    }

    /** The servers do not keep root's rights, so they must be able to come in. */
    private Path makeFolder(String name) {
        try {
            if (name.isEmpty()) {
                Path made = Files.createTempDirectory("mailservers");
                return Files.setPosixFilePermissions(
                        made, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (Files.notExists(folder)) {
            return; // closed before
        }
        for (AutoCloseable each : started.reversed()) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs until a line is read. */
    public static void main(String[] args) throws IOException {
        long begun = System.nanoTime();
        try (MailServers servers = start(Ports.free())) {
            System.out.println((System.nanoTime() - begun) / 1_000_000 + " ms");
            System.out.println(
                    "--dns %s --trust %s --allow 127.0.0.0/8 --ports %s"
                            .formatted(servers.dns(), servers.trust(), servers.ports().map()));
            System.in.read();
        }
    }
}
