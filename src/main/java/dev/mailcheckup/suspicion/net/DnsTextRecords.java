package dev.mailcheckup.suspicion.net;

import dev.mailcheckup.provider.net.NameLookup;
import dev.mailcheckup.provider.net.NetSettings;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * TXT records from a name server, each question within {@link #TIMEOUT}. The domains of a mail
 * learn from it that somebody looks the mail over.
 */
public final class DnsTextRecords implements TextRecords {

    /** Stands for the name servers of the system. */
    public static final String SYSTEM = "system";

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final NameLookup lookup;

    private DnsTextRecords(NameLookup lookup) {
        this.lookup = lookup;
    }

    /**
     * @param server HOST:PORT by its address, or {@link #SYSTEM}
     * @throws IllegalArgumentException if it is neither
     */
    public static DnsTextRecords from(String server) {
        return new DnsTextRecords(
                NameLookup.at(
                        server.equals(SYSTEM)
                                ? Optional.empty()
                                : Optional.of(NetSettings.server(server)),
                        TIMEOUT));
    }

    @Override
    public Answer at(String name) {
        return switch (lookup.ask(name, Type.TXT, TXTRecord.class)) {
            case NameLookup.Answer.Records<TXTRecord>(var records) ->
                    new Answer.Texts(records.stream().map(DnsTextRecords::joined).toList());
            case NameLookup.Answer.NoRecords<TXTRecord>() -> new Answer.Nothing();
            case NameLookup.Answer.NoSuchName<TXTRecord>() -> new Answer.NoSuchName();
            case NameLookup.Answer.Failed<TXTRecord>() -> new Answer.Failed();
        };
    }

    private static String joined(TXTRecord texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        texts.getStringsAsByteArrays().forEach(out::writeBytes);
        return out.toString(StandardCharsets.UTF_8);
    }
}
