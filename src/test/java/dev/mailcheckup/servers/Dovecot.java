package dev.mailcheckup.servers;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Debian's Dovecot (imapd, pop3d): one process, one {@code local} block an address. */
final class Dovecot {

    static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private Dovecot() {}

    /** Where Postfix asks which ways to sign in there are. */
    static Path authSocket(Path folder) {
        return folder.resolve("auth");
    }

    static ServerProcess start(Path folder, Ports ports, List<Site> sites, TestAuthority keys) {
        return start(folder, ports, sites, keys, Map.of());
    }

    /** Dovecot has no setting for the newest TLS version to offer; OpenSSL's own file has. */
    static ServerProcess startOld(Path folder, Ports ports, Site site, TestAuthority keys) {
        Path old = Template.named("old-openssl.cnf").write(folder.resolve("old-openssl.cnf"));
        return start(folder, ports, List.of(site), keys, Map.of("OPENSSL_CONF", old.toString()));
    }

    private static ServerProcess start(
            Path folder,
            Ports ports,
            List<Site> sites,
            TestAuthority keys,
            Map<String, String> environment) {
        Path config =
                Template.named("dovecot.conf")
                        .with("dir", folder)
                        .with("good", keys.pair(sites.getFirst()))
                        .with("clear", addresses(sites, Site::clearAddress))
                        .with(
                                "implicit",
                                addresses(
                                        sites.stream()
                                                .filter(s -> s.flaw() != Flaw.NO_IMPLICIT_TLS)
                                                .toList(),
                                        Site::address))
                        .with("imap", ports.imap())
                        .with("imaps", ports.imaps())
                        .with("pop3", ports.pop3())
                        .with("pop3s", ports.pop3s())
                        .with(
                                "blocks",
                                sites.stream().map(s -> block(s, keys)).collect(joining("\n")))
                        .write(folder.resolve("dovecot.conf"));
        return ServerProcess.start(
                folder, environment, List.of(PROGRAM.toString(), "-F", "-c", config.toString()));
    }

    private static String addresses(List<Site> sites, Function<Site, String> address) {
        return sites.stream().map(address).collect(joining(" "));
    }

    private static String block(Site site, TestAuthority keys) {
        Path pair = keys.pair(site);
        StringBuilder block = new StringBuilder();
        block.append("local ").append(site.address()).append(" {\n");
        block.append("  ssl_cert = <").append(pair).append(".pem\n");
        block.append("  ssl_key = <").append(pair).append(".key\n");
        if (site.flaw().needsOldCryptography()) {
            block.append("  ssl_cipher_list = DEFAULT:!kRSA@SECLEVEL=0\n");
        }
        switch (site.flaw()) {
            case PLAINTEXT_LOGIN -> block.append("  disable_plaintext_auth = no\n");
            case OLD_TLS_TOO, ONLY_OLD_TLS -> block.append("  ssl_min_protocol = TLSv1\n");
            case STATIC_RSA -> block.append("  ssl_cipher_list = AES128-GCM-SHA256\n");
            case NO_STARTTLS ->
                    block.append("}\nlocal ")
                            .append(site.clearAddress())
                            .append(" {\n  ssl = no\n");
            default -> {}
        }
        return block.append("}\n").toString();
    }
}
