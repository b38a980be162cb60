package dev.mailcheckup.suspicion.json;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingJson;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.Weighing;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.words.Words;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** One explained mail as one line of JSON; the names are a stable contract. */
public final class ExplanationJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000);

    private ExplanationJson() {}

    public static String line(ExplainedMail mail) {
        return line(mail, null);
    }

    /**
     * @param words to say it in plain words as well, or null for codes alone
     */
    public static String line(ExplainedMail mail, @Nullable Words words) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(mail, words, json);
        }
        return out.toString();
    }

    private static void write(ExplainedMail mail, @Nullable Words words, JsonGenerator json) {
        Explanation explanation = mail.explanation();
        json.writeStartObject();
        json.writeStringProperty("file", mail.file());
        json.writeStringProperty("sha256", mail.sha256());
        json.writeStringProperty("verdict", explanation.verdict().code());
        json.writeStringProperty("kind", explanation.kind().code());
        if (words != null) {
            json.writeStringProperty("title", words.get(VerdictWords.key(explanation)));
        }
        weighing(explanation.weighing(), json);
        findings(explanation, words, json);
        claims(explanation, words, json);
        money(explanation, json);
        AuthenticationJson.write(explanation.authentication(), json);
        hops(explanation, json);
        links(explanation, json);
        json.writeArrayPropertyStart("attachments");
        explanation.attachments().forEach(file -> FileJson.write(file, json));
        json.writeEndArray();
        advice(explanation, words, json);
        json.writeStringProperty("source", code(explanation.source()));
        json.writeName("millis");
        json.writeNumber(
                BigDecimal.valueOf(mail.nanos()).divide(NANOS_PER_MILLI, 3, RoundingMode.HALF_UP));
        json.writeEndObject();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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

    private static void findings(
            Explanation explanation, @Nullable Words words, JsonGenerator json) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : explanation.findings()) {
            json.writeStartObject();
            FindingJson.components(finding, json);
            json.writeNumberProperty("points", explanation.weighing().points(finding.code()));
            if (words != null) {
                FindingText text = FindingText.of(finding, words);
                json.writeStringProperty("title", text.title());
                json.writeStringProperty("meaning", text.meaning());
                json.writeStringProperty("action", text.action());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void claims(Explanation explanation, @Nullable Words words, JsonGenerator json) {
        json.writeArrayPropertyStart("claims");
        for (ClaimFound found : explanation.claims()) {
            json.writeStartObject();
            json.writeStringProperty("code", found.claim().code());
            json.writeStringProperty("quote", found.quote());
            if (words != null) {
                String key = "claim." + found.claim().code();
                json.writeStringProperty("says", words.get(key + ".says"));
                json.writeStringProperty("answer", words.get(found.answerKey()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void advice(Explanation explanation, @Nullable Words words, JsonGenerator json) {
        json.writeArrayPropertyStart("advice");
        explanation.advice().forEach(advice -> json.writeString(advice.code()));
        json.writeEndArray();
        if (words != null) {
            json.writeArrayPropertyStart("advice_words");
            explanation
                    .advice()
                    .forEach(advice -> json.writeString(words.get("advice." + advice.code())));
            json.writeEndArray();
        }
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
