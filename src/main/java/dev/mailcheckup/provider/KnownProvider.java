package dev.mailcheckup.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A widely used provider with the hosts it tells its users to set. The table is the resource {@code
 * providers.txt}, one provider a line.
 *
 * @param domains what stands after the @ in its addresses
 * @param mxEndings what the MX of domains it hosts end with
 * @param webmail the host of its mail page
 */
public record KnownProvider(
        String name,
        List<String> domains,
        List<String> mxEndings,
        Optional<String> imap,
        Optional<String> pop3,
        Optional<String> submission,
        Optional<String> webmail) {

    private static final String TABLE = "providers.txt";
    private static final int COLUMNS = 7;

    public static final List<KnownProvider> ALL = read();

    public static Optional<KnownProvider> of(MailDomain domain) {
        return ALL.stream().filter(each -> each.domains.contains(domain.name())).findFirst();
    }

    /** The provider that takes mail at this MX host. */
    public static Optional<KnownProvider> ofMx(String host) {
        return ALL.stream()
                .filter(each ->
                        each.mxEndings.stream()
                                .anyMatch(end -> host.equals(end) || host.endsWith("." + end)))
                .findFirst();
    }

    public Optional<String> host(Service service) {
        return switch (service) {
            case IMAP -> imap;
            case POP3 -> pop3;
            case SUBMISSION -> submission;
            case WEBMAIL -> webmail;
        };
    }

    private static List<KnownProvider> read() {
        List<KnownProvider> all = new ArrayList<>();
        try (var in =
                        Objects.requireNonNull(
                                KnownProvider.class.getResourceAsStream(TABLE), TABLE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(of(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private static KnownProvider of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(TABLE + ": " + line);
        }
        return new KnownProvider(
                cells[0].strip(),
                words(cells[1]),
                words(cells[2]),
                host(cells[3]),
                host(cells[4]),
                host(cells[5]),
                host(cells[6]));
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    private static Optional<String> host(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.strip());
    }
}
