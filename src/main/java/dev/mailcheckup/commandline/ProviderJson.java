package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.FindingJson;
import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.EndpointSeen;
import dev.mailcheckup.provider.Learned;
import dev.mailcheckup.provider.Outcome;
import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.ProviderReport.EndpointReport;
import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import dev.mailcheckup.provider.TlsVersion;
import dev.mailcheckup.provider.WebmailSeen.PlainHttp;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** One provider as one line of JSON; the names are a stable contract. */
final class ProviderJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ProviderJson() {}

    static String line(ProviderCommand.Looked looked) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("domain", looked.input());
            looked.problem()
                    .ifPresent(problem -> {
                        json.writeStringProperty("verdict", "unknown");
                        json.writeStringProperty("error", problem.code());
                    });
            looked.report().ifPresent(report -> write(report, json));
            json.writeEndObject();
        }
        return out.toString();
    }

    private static void write(ProviderReport report, JsonGenerator json) {
        json.writeStringProperty("verdict", report.verdict().code());
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> FindingJson.write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("endpoints");
        report.endpoints().forEach(endpoint -> write(endpoint, json));
        json.writeEndArray();
        json.writeName("webmail");
        report.webmail().ifPresentOrElse(page -> write(page, json), json::writeNull);
        json.writeObjectPropertyStart("dns");
        strings("mx", report.dns().mx(), json);
        json.writeEndObject();
        discovery(report, json);
        json.writeNumberProperty("millis", report.duration().toMillis());
    }

    private static void write(EndpointReport report, JsonGenerator json) {
        EndpointSeen seen = report.seen();
        Endpoint endpoint = seen.endpoint();
        json.writeStartObject();
        json.writeStringProperty("service", endpoint.service().code());
        json.writeStringProperty("host", endpoint.host());
        json.writeName("ip");
        seen.ip().ifPresentOrElse(json::writeString, json::writeNull);
        json.writeNumberProperty("port", endpoint.port());
        json.writeStringProperty("learned", endpoint.learned().code());
        json.writeStringProperty("state", seen.outcome().state());
        json.writeStringProperty("says", report.state().code());
        switch (seen.outcome()) {
            case Outcome.Answers answers -> {
                json.writeStringProperty("tls", answers.tls().code());
                json.writeBooleanProperty("starttls_offered", answers.starttlsOffered());
                json.writeName("plaintext_login");
                if (answers.plaintextLogin() == PlaintextLogin.UNKNOWN) {
                    json.writeNull();
                } else {
                    json.writeBoolean(answers.plaintextLogin() == PlaintextLogin.POSSIBLE);
                }
                strings(
                        "versions",
                        answers.versions().stream().sorted().map(TlsVersion::label).toList(),
                        json);
                json.writeBooleanProperty("whole", answers.whole());
                strings("weak_ciphers", answers.weakCiphers().stream().sorted().toList(), json);
                certificate(report.certificate().code(), json);
            }
            case Outcome.Broken(var why) -> json.writeStringProperty("reason", code(why));
            case Outcome.NotAsked(var reason) -> json.writeStringProperty("reason", code(reason));
            case Outcome.Refused _, Outcome.TimedOut _ -> {}
        }
        json.writeEndObject();
    }

    private static void write(WebmailReport report, JsonGenerator json) {
        var seen = report.seen();
        json.writeStartObject();
        json.writeStringProperty("url", seen.url());
        json.writeStringProperty("learned", seen.https().endpoint().learned().code());
        json.writeStringProperty("state", seen.state());
        json.writeStringProperty("says", report.state().code());
        json.writeBooleanProperty(
                "http_redirects_to_https", seen.http() == PlainHttp.REDIRECTS_TO_HTTPS);
        json.writeBooleanProperty("https_leads_to_http", seen.httpsLeadsToHttp());
        json.writeBooleanProperty("form_over_http", seen.formOverHttp());
        json.writeBooleanProperty("hsts", seen.hstsSeconds() > 0);
        json.writeNumberProperty("hsts_seconds", Math.max(0, seen.hstsSeconds()));
        if (seen.https().outcome() instanceof Outcome.Answers answers) {
            strings(
                    "versions",
                    answers.versions().stream().sorted().map(TlsVersion::label).toList(),
                    json);
        }
        certificate(report.certificate().code(), json);
        json.writeEndObject();
    }

    private static void certificate(String code, JsonGenerator json) {
        json.writeName("certificate");
        if (code.equals("none")) {
            json.writeNull();
        } else {
            json.writeString(code);
        }
    }

    private static void discovery(ProviderReport report, JsonGenerator json) {
        json.writeObjectPropertyStart("discovery");
        json.writeName("source");
        report.discovery()
                .source()
                .map(Learned::code)
                .ifPresentOrElse(json::writeString, json::writeNull);
        json.writeName("provider");
        report.discovery().provider().ifPresentOrElse(json::writeString, json::writeNull);
        json.writeStringProperty("domain", code(report.discovery().domain()));
        json.writeBooleanProperty("plain_http", report.discovery().plainHttp());
        json.writeEndObject();
    }

    private static void strings(String name, List<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
