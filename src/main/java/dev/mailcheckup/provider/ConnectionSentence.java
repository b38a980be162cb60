package dev.mailcheckup.provider;

import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import dev.mailcheckup.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** The one plain sentence about a connection. */
public final class ConnectionSentence {

    private ConnectionSentence() {}

    /** One for each connection of a mail program, then one for the mail page. */
    public static List<String> of(ProviderReport report, Words words) {
        return Stream.concat(
                        report.endpoints().stream().map(each -> of(each, words)),
                        report.webmail().stream().map(each -> of(each, words)))
                .toList();
    }

    public static String of(EndpointReport report, Words words) {
        return sentence(report.seen().endpoint(), report.state(), words);
    }

    public static String of(WebmailReport report, Words words) {
        return sentence(report.seen().https().endpoint(), report.state(), words);
    }

    private static String sentence(Endpoint endpoint, ConnectionState state, Words words) {
        String service =
                words.get("provider.service." + endpoint.service().code(), endpoint.port());
        return words.get(
                "provider.sentence", service, words.get("provider.connection." + state.code()));
    }
}
