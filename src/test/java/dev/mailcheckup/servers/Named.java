package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Debian's BIND as the only name server the app knows: the root, {@code test} and all below. */
final class Named {

    static final Path PROGRAM = Path.of("/usr/sbin/named");

    private Named() {}

    static ServerProcess start(Path folder, String address, Ports ports) {
        Path config =
                Template.named("named.conf")
                        .with("dir", folder)
                        .with("address", address)
                        .with("port", ports.dns())
                        .write(folder.resolve("named.conf"));
        new Template(start(".", address) + "test. NS ns.test.\nns.test. A " + address + "\n")
                .write(folder.resolve("root.zone"));
        new Template(zone(address)).write(folder.resolve("test.zone"));
        return ServerProcess.start(
                folder,
                List.of(program(folder).toString(), "-g", "-n", "1", "-c", config.toString()));
    }

    /** A copy: where AppArmor is on, the installed one may not read a temporary directory. */
    private static Path program(Path folder) {
        try {
            return Files.copy(PROGRAM, folder.resolve("named"), StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(String origin, String address) {
        return """
        $TTL 60
        %s SOA ns.test. hostmaster.test. 1 3600 600 86400 60
        %s NS ns.test.
        """
                .formatted(origin, origin);
    }

    private static String zone(String address) {
        StringBuilder zone = new StringBuilder(start("test.", address));
        zone.append("ns.test. A ").append(address).append('\n');
        for (Site site : Site.ALL) {
            records(zone, site);
        }
        return zone.toString();
    }

    private static void records(StringBuilder zone, Site site) {
        String domain = site.domain() + ".";
        zone.append("%s TXT \"v=spf1 mx -all\"\n".formatted(domain));
        if (site.flaw() == Flaw.NO_MAIL) {
            return;
        }
        if (site.flaw() == Flaw.NULL_MX) {
            zone.append("%s MX 0 .\n".formatted(domain));
            return;
        }
        zone.append("%s MX 10 %s.\n".formatted(domain, site.host()));
        host(zone, site.host(), site.address());
        if (!site.clearHost().equals(site.host())) {
            host(zone, site.clearHost(), site.clearAddress());
        }
        if (site.flaw().hasMailServers()) {
            host(zone, "webmail." + site.domain(), site.address());
            host(zone, "autoconfig." + site.domain(), site.address());
        }
        if (site.how() == Site.Discovery.SRV) {
            services(zone, site);
        }
        if (site.how() == Site.Discovery.GUESS) {
            host(zone, "imap." + site.domain(), site.address());
            host(zone, "smtp." + site.domain(), site.address());
        }
    }

    private static void host(StringBuilder zone, String name, String address) {
        zone.append("%s. A %s\n".formatted(name, address));
    }

    /**
     * RFC 6186 and RFC 8314, with the registered ports; a target of "." says that the service is
     * not offered.
     */
    private static void services(StringBuilder zone, Site site) {
        Ports ports = Ports.REGISTERED;
        service(zone, site, "_imap", site.clearHost(), ports.imap());
        service(zone, site, "_pop3", site.clearHost(), ports.pop3());
        service(zone, site, "_submission", site.clearHost(), ports.submission());
        boolean implicit = site.flaw() != Flaw.NO_IMPLICIT_TLS;
        service(zone, site, "_imaps", implicit ? site.host() : "", ports.imaps());
        service(zone, site, "_pop3s", implicit ? site.host() : "", ports.pop3s());
        service(zone, site, "_submissions", implicit ? site.host() : "", ports.submissions());
    }

    private static void service(
            StringBuilder zone, Site site, String name, String target, int port) {
        zone.append(
                "%s._tcp.%s. SRV 0 1 %d %s.\n"
                        .formatted(name, site.domain(), target.isEmpty() ? 0 : port, target));
    }
}
