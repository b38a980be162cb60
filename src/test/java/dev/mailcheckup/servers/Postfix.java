package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Debian's Postfix: submission (587, 465) and the mail exchanger (25), one service an address. */
final class Postfix {

    static final Path PROGRAM = Path.of("/usr/lib/postfix/sbin/master");

    private Postfix() {}

    static ServerProcess start(
            Path folder, Ports ports, List<Site> sites, TestAuthority keys, Path auth) {
        makeQueue(folder);
        Template.named("main.cf")
                .with("dir", folder)
                .with("auth", auth)
                .write(folder.resolve("main.cf"));
        StringBuilder services = new StringBuilder();
        for (Site site : sites) {
            service(services, site, keys, site.address(), ports.smtp(), "");
            service(
                    services,
                    site,
                    keys,
                    site.clearAddress(),
                    ports.submission(),
                    " -o smtpd_sasl_auth_enable=yes");
            if (site.flaw() != Flaw.NO_IMPLICIT_TLS) {
                service(
                        services,
                        site,
                        keys,
                        site.address(),
                        ports.submissions(),
                        " -o smtpd_sasl_auth_enable=yes -o smtpd_tls_wrappermode=yes");
            }
        }
        Template.named("master.cf").with("services", services).write(folder.resolve("master.cf"));
        return ServerProcess.start(
                folder, List.of(PROGRAM.toString(), "-d", "-c", folder.toString()));
    }

    private static void service(
            StringBuilder services,
            Site site,
            TestAuthority keys,
            String address,
            int port,
            String options) {
        Path pair = keys.pair(site);
        services.append("%s:%d inet n - n - - smtpd".formatted(address, port));
        services.append(" -o myhostname=").append(site.host());
        services.append(" -o smtpd_tls_chain_files=%s.key,%s.pem".formatted(pair, pair));
        services.append(options);
        if (site.flaw().needsOldCryptography()) {
            ciphers(services, "DEFAULT:!kRSA@SECLEVEL=0");
        }
        switch (site.flaw()) {
            case PLAINTEXT_LOGIN -> services.append(" -o smtpd_tls_auth_only=no");
            case OLD_TLS_TOO -> oldest(services, ">=TLSv1");
            case ONLY_OLD_TLS -> oldest(services, ">=TLSv1,<=TLSv1.1");
            case STATIC_RSA -> ciphers(services, "AES128-GCM-SHA256");
            case NO_STARTTLS -> {
                if (address.equals(site.clearAddress())) {
                    // no sign-in is offered there either, so that this is the only flaw
                    services.append(" -o smtpd_tls_security_level=none");
                    services.append(" -o smtpd_sasl_auth_enable=no");
                }
            }
            case MX_WITHOUT_STARTTLS -> {
                if (options.isEmpty()) {
                    services.append(" -o smtpd_tls_security_level=none");
                }
            }
            default -> {}
        }
        services.append('\n');
    }

    private static void ciphers(StringBuilder services, String list) {
        services.append(" -o tls_high_cipherlist=").append(list);
        services.append(" -o tls_medium_cipherlist=").append(list);
    }

    private static void oldest(StringBuilder services, String protocols) {
        services.append(" -o smtpd_tls_protocols=").append(protocols);
        services.append(" -o smtpd_tls_mandatory_protocols=").append(protocols);
    }

    /** What {@code postfix check} makes on a machine's own queue. */
    private static void makeQueue(Path folder) {
        try {
            for (String name : List.of("pid", "private", "public")) {
                Files.createDirectories(folder.resolve("queue").resolve(name));
            }
            Path data = Files.createDirectories(folder.resolve("data"));
            var postfix =
                    data.getFileSystem()
                            .getUserPrincipalLookupService()
                            .lookupPrincipalByName("postfix");
            Files.setOwner(data, postfix);
            Files.setOwner(folder.resolve("queue/private"), postfix);
            Files.setOwner(folder.resolve("queue/public"), postfix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
