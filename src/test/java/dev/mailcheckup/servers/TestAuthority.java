package dev.mailcheckup.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An own certificate authority, root and issuing, made with {@code openssl} (already there for the
 * servers; the JDK has no public way to sign a certificate). For a name N it leaves N.pem with the
 * chain to send and N.key.
 */
final class TestAuthority {

    static final Path PROGRAM = Path.of("/usr/bin/openssl");

    /** The authorities are older than any certificate they signed, as in life. */
    private static final String LONG_AGO = "20200101000000Z";

    private static final String FAR_AWAY = "20490101000000Z";

    private static final String ELLIPTIC = "ec -pkeyopt ec_paramgen_curve:P-256";

    private final Path folder;
    private final Path config;

    TestAuthority(Path folder) {
        this.folder = folder;
        this.config = Template.named("openssl.cnf").write(folder.resolve("openssl.cnf"));
        dated("root", "Tests root", "root", "-selfsign -keyfile root.key", LONG_AGO, FAR_AWAY);
        dated(
                "issuing",
                "Tests issuing",
                "issuing",
                "-cert root.pem -keyfile root.key",
                LONG_AGO,
                FAR_AWAY);
        dated(
                "stranger",
                "Tests stranger",
                "root",
                "-selfsign -keyfile stranger.key",
                LONG_AGO,
                FAR_AWAY);
    }

    /** What the app is told to trust. */
    Path trusted() {
        return folder.resolve("root.pem");
    }

    /** The path of the pair without its ending. */
    Path pair(Site site) {
        return folder.resolve(site.domain());
    }

    /** A pair for the web server of a site: never flawed. */
    Path webPair(Site site) {
        return folder.resolve("web-" + site.domain());
    }

    void makeWebPair(Site site) {
        String name = "web-" + site.domain();
        today(name, site.domain(), ELLIPTIC, "issuing");
        chain(name, "issuing");
    }

    void makePair(Site site) {
        String domain = site.domain();
        switch (site.flaw()) {
            case SELF_SIGNED ->
                    openssl(
                            newKey(domain, ELLIPTIC),
                            List.of("/CN=" + domain, "-extensions", "server"),
                            "",
                            names(domain));
            case UNTRUSTED -> {
                today(domain, domain, ELLIPTIC, "stranger");
                chain(domain, "stranger");
            }
            case WRONG_NAME -> signed(domain, "elsewhere.test", ELLIPTIC);
            case WEAK_KEY -> signed(domain, domain, "rsa:1024");
            case STATIC_RSA, OLD_TLS_TOO, ONLY_OLD_TLS -> signed(domain, domain, "rsa:2048");
            case INCOMPLETE_CHAIN -> today(domain, domain, ELLIPTIC, "issuing");
            case EXPIRED -> outOfDate(domain, "20240101000000Z", "20240401000000Z");
            case NOT_YET_VALID -> outOfDate(domain, "20450101000000Z", "20450401000000Z");
            default -> signed(domain, domain, ELLIPTIC);
        }
    }

    private void signed(String pair, String domain, String key) {
        today(pair, domain, key, "issuing");
        chain(pair, "issuing");
    }

    private void today(String pair, String domain, String key, String authority) {
        openssl(
                newKey(pair, key),
                List.of("/CN=" + domain, "-extensions", "server"),
                "-CA %s.pem -CAkey %s.key".formatted(authority, authority),
                names(domain));
    }

    private void outOfDate(String domain, String from, String until) {
        dated(domain, domain, "server", "-cert issuing.pem -keyfile issuing.key", from, until);
        chain(domain, "issuing");
    }

    private void dated(
            String pair,
            String subject,
            String extensions,
            String signer,
            String from,
            String until) {
        Path books = folder.resolve("books-" + pair);
        try {
            Files.createDirectories(books);
            Files.writeString(books.resolve("index"), "");
            Files.writeString(
                    books.resolve("serial"), "%016X%n".formatted(System.nanoTime() | 1L << 60));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        openssl(
                "req -new -newkey %s -nodes -keyout %s.key -out %s.csr -subj"
                        .formatted(ELLIPTIC, pair, pair),
                List.of("/CN=" + subject),
                "",
                Map.of());
        openssl(
                "ca -batch -notext -name dated -in %s.csr -out %s.pem -startdate %s -enddate %s"
                        .formatted(pair, pair, from, until),
                List.of("-extensions", extensions),
                signer,
                Map.of("BOOKS", books.toString(), "NAMES", alternatives(subject.replace(" ", ""))));
    }

    private static String newKey(String pair, String key) {
        return "req -x509 -newkey %s -nodes -keyout %s.key -out %s.pem -days 30 -subj"
                .formatted(key, pair, pair);
    }

    private static Map<String, String> names(String domain) {
        return Map.of("NAMES", alternatives(domain));
    }

    private static String alternatives(String domain) {
        return "DNS:%s,DNS:*.%s".formatted(domain, domain);
    }

    private void chain(String pair, String authority) {
        Path file = folder.resolve(pair + ".pem");
        try {
            Files.writeString(
                    file,
                    Files.readString(file) + Files.readString(folder.resolve(authority + ".pem")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code subject} is apart because it may hold spaces. */
    private void openssl(
            String start, List<String> subject, String end, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(words(start));
        command.addAll(subject);
        command.addAll(words(end));
        command.addAll(List.of("-config", config.toString()));
        // every variable that the file names must have a value
        Map<String, String> all = new HashMap<>(Map.of("NAMES", "DNS:none.test", "BOOKS", "."));
        all.putAll(environment);
        ServerProcess.runToEnd(folder, all, command);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
