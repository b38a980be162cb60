package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.Discovery.DomainState;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Service;
import dev.mailcheckup.provider.net.NameLookup.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.SRVRecord;
import org.xbill.DNS.Type;

/**
 * What the DNS says about a domain's mail: MX (RFC 5321, RFC 7505) and SRV (RFC 6186, RFC 8314).
 */
final class DomainRecords {

    private static final int MOST_MX = 10;
    private static final int MOST_SRV = 4;

    private static final Map<String, Service> SRV_NAMES = new LinkedHashMap<>();

    static {
        SRV_NAMES.put("_imaps._tcp.", Service.IMAP);
        SRV_NAMES.put("_imap._tcp.", Service.IMAP);
        SRV_NAMES.put("_pop3s._tcp.", Service.POP3);
        SRV_NAMES.put("_pop3._tcp.", Service.POP3);
        SRV_NAMES.put("_submissions._tcp.", Service.SUBMISSION);
        SRV_NAMES.put("_submission._tcp.", Service.SUBMISSION);
    }

    private final NameLookup names;

    DomainRecords(NameLookup names) {
        this.names = names;
    }

    /**
     * @param hosts best first, lower case, without the final dot
     */
    record Mx(DomainState state, List<String> hosts) {}

    Mx mx(MailDomain domain) {
        var askingA = names.asking(domain.name(), Type.A, ARecord.class);
        var askingAaaa = names.asking(domain.name(), Type.AAAA, AAAARecord.class);
        Answer<MXRecord> answer = names.ask(domain.name(), Type.MX, MXRecord.class);
        return switch (answer) {
            case Answer.Records<MXRecord>(var records) -> mx(records);
            case Answer.NoSuchName<MXRecord> _ -> new Mx(DomainState.DOES_NOT_EXIST, List.of());
            case Answer.Failed<MXRecord> _ -> new Mx(DomainState.NOT_ANSWERED, List.of());
            case Answer.NoRecords<MXRecord> _ -> {
                yield new Mx(withoutMx(askingA.join(), askingAaaa.join()), List.of());
            }
        };
    }

    /** Without an MX the address itself takes the mail (RFC 5321, section 5.1). */
    private static DomainState withoutMx(Answer<ARecord> v4, Answer<AAAARecord> v6) {
        if (!v4.list().isEmpty() || !v6.list().isEmpty()) {
            return DomainState.EXISTS;
        }
        boolean failed = v4 instanceof Answer.Failed || v6 instanceof Answer.Failed;
        return failed ? DomainState.NOT_ANSWERED : DomainState.TAKES_NO_MAIL;
    }

    private static Mx mx(List<MXRecord> records) {
        List<String> hosts =
                records.stream()
                        .sorted(Comparator.comparingInt(MXRecord::getPriority))
                        .filter(each -> !each.getTarget().equals(Name.root))
                        .map(each -> host(each.getTarget()))
                        .distinct()
                        .limit(MOST_MX)
                        .toList();
        return new Mx(hosts.isEmpty() ? DomainState.TAKES_NO_MAIL : DomainState.EXISTS, hosts);
    }

    /** A target of "." says that the service is not offered. */
    List<Endpoint> srv(MailDomain domain) {
        Map<Service, List<CompletableFuture<Answer<SRVRecord>>>> asking = new LinkedHashMap<>();
        SRV_NAMES.forEach((name, service) ->
                asking.computeIfAbsent(service, _ -> new ArrayList<>())
                        .add(names.asking(name + domain.name(), Type.SRV, SRVRecord.class)));
        List<Endpoint> servers = new ArrayList<>();
        asking.forEach((service, answers) ->
                answers.stream()
                        .flatMap(answer -> answer.join().list().stream().limit(MOST_SRV))
                        .sorted(Comparator.comparingInt(SRVRecord::getPriority))
                        .filter(each -> !each.getTarget().equals(Name.root))
                        .forEach(each ->
                                servers.add(
                                        new Endpoint(
                                                service,
                                                host(each.getTarget()),
                                                each.getPort(),
                                                Learned.SRV))));
        return servers;
    }

    private static String host(Name name) {
        return name.toString(true).toLowerCase(Locale.ROOT);
    }
}
