package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Weighing;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** One explained mail as one line of JSON; the names are a stable contract. */
final class ExplanationJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000);

    private ExplanationJson() {}

    static String line(ExplainedMail mail) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(mail, json);
        }
        return out.toString();
    }

    private static void write(ExplainedMail mail, JsonGenerator json) {
        Explanation explanation = mail.explanation();
        json.writeStartObject();
        json.writeStringProperty("file", mail.file());
        json.writeStringProperty("verdict", explanation.verdict().code());
        json.writeStringProperty("kind", explanation.kind().code());
        weighing(explanation.weighing(), json);
        findings(explanation, json);
        claims(explanation, json);
        money(explanation, json);
        authentication(explanation, json);
        hops(explanation, json);
        links(explanation, json);
        json.writeArrayPropertyStart("attachments");
        explanation.attachments().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("advice");
        explanation.advice().forEach(advice -> json.writeString(advice.code()));
        json.writeEndArray();
        json.writeStringProperty("source", code(explanation.source()));
        json.writeName("millis");
        json.writeNumber(
                BigDecimal.valueOf(mail.nanos()).divide(NANOS_PER_MILLI, 3, RoundingMode.HALF_UP));
        json.writeEndObject();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void weighing(Weighing weighing, JsonGenerator json) {
        json.writeStringProperty("sureness", weighing.sureness().code());
        json.writeArrayPropertyStart("reasons");
        weighing.reasons().forEach(code -> json.writeString(code.code()));
        json.writeEndArray();
        json.writeObjectPropertyStart("weighing");
        json.writeNumberProperty("points", weighing.points());
        json.writeNumberProperty("suspicious_from", weighing.suspiciousFrom());
        json.writeNumberProperty("dangerous_from", weighing.dangerousFrom());
        json.writeObjectPropertyStart("shares");
        weighing.shares()
                .forEach(share -> json.writeNumberProperty(share.code().code(), share.points()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void findings(Explanation explanation, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        Weighing weighing = explanation.weighing();
        for (Finding finding : explanation.findings()) {
            FindingJson.write(finding, weighing.points(finding.code()), json);
        }
        json.writeEndArray();
    }

    private static void claims(Explanation explanation, JsonGenerator json) {
        json.writeArrayPropertyStart("claims");
        explanation
                .claims()
                .forEach(claim -> {
                    json.writeStartObject();
                    json.writeStringProperty("code", claim.claim().code());
                    json.writeStringProperty("quote", claim.quote());
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static void money(Explanation explanation, JsonGenerator json) {
        json.writeArrayPropertyStart("wallets");
        explanation
                .wallets()
                .forEach(wallet -> {
                    json.writeStartObject();
                    json.writeStringProperty("currency", wallet.currency());
                    json.writeStringProperty("address", wallet.address());
                    json.writeBooleanProperty("valid", wallet.valid());
                    json.writeEndObject();
                });
        json.writeEndArray();
        json.writeArrayPropertyStart("amounts");
        explanation
                .amounts()
                .forEach(amount -> {
                    json.writeStartObject();
                    json.writeStringProperty("currency", amount.currency());
                    json.writeStringProperty("value", amount.value());
                    json.writeStringProperty("quote", amount.quote());
                    json.writeEndObject();
                });
        json.writeEndArray();
        json.writeName("deadline");
        explanation
                .deadline()
                .ifPresentOrElse(time -> json.writeString(time.toString()), json::writeNull);
    }

    private static void authentication(Explanation explanation, JsonGenerator json) {
        var seen = explanation.authentication();
        json.writeObjectPropertyStart("authentication");
        json.writeStringProperty("spf", seen.spf());
        json.writeStringProperty("dkim", seen.dkim());
        json.writeStringProperty("dmarc", seen.dmarc());
        json.writeStringProperty("arc", seen.arc());
        json.writeBooleanProperty("trusted", seen.trusted());
        json.writeStringProperty("authserv_id", seen.authservId());
        json.writeStringProperty("domain", seen.authenticatedDomain());
        json.writeEndObject();
    }

    private static void hops(Explanation explanation, JsonGenerator json) {
        json.writeArrayPropertyStart("hops");
        explanation
                .hops()
                .forEach(hop -> {
                    json.writeStartObject();
                    json.writeStringProperty("from", hop.from());
                    json.writeStringProperty("by", hop.by());
                    json.writeStringProperty("at", hop.at() == null ? null : hop.at().toString());
                    json.writeNumberProperty("delay_seconds", hop.delay().toSeconds());
                    json.writeBooleanProperty("clock_skewed", hop.clockSkewed());
                    json.writeStringProperty("address", hop.address());
                    json.writeBooleanProperty("public_address", hop.publicAddress());
                    json.writeStringProperty("protocol", hop.protocol());
                    json.writeBooleanProperty("encrypted", hop.encrypted());
                    json.writeBooleanProperty("signed_in", hop.signedIn());
                    json.writeStringProperty("trust", code(hop.trust()));
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static void links(Explanation explanation, JsonGenerator json) {
        json.writeArrayPropertyStart("links");
        explanation
                .links()
                .forEach(link -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", code(link.kind()));
                    json.writeStringProperty("text", link.text());
                    json.writeStringProperty("target", link.target());
                    json.writeEndObject();
                });
        json.writeEndArray();
    }
}
