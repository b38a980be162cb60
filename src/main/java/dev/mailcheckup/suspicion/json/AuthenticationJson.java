package dev.mailcheckup.suspicion.json;

import dev.mailcheckup.suspicion.authentication.Alignment;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcSeen;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The {@code authentication} object; its names are a stable contract. */
final class AuthenticationJson {

    private AuthenticationJson() {}

    static void write(AuthenticationSummary seen, JsonGenerator json) {
        json.writeObjectPropertyStart("authentication");
        json.writeStringProperty("spf", seen.spf());
        json.writeStringProperty("dkim", seen.dkim());
        json.writeStringProperty("dmarc", seen.dmarc());
        json.writeStringProperty("arc", seen.arc());
        json.writeBooleanProperty("trusted", seen.trusted());
        json.writeStringProperty("authserv_id", seen.authservId());
        json.writeStringProperty("domain", seen.authenticatedDomain());
        json.writeArrayPropertyStart("signatures");
        seen.signatures().forEach(each -> signature(each, json));
        json.writeEndArray();
        alignment(seen.alignment(), json);
        json.writeObjectPropertyStart("chain");
        json.writeStringProperty("state", seen.chain().state().code());
        json.writeNumberProperty("sets", seen.chain().sets());
        json.writeStringProperty("sealer", seen.chain().sealer());
        json.writeEndObject();
        policy(seen.policy(), json);
        json.writeEndObject();
    }

    private static void signature(SignatureSeen seen, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("domain", seen.domain());
        json.writeStringProperty("selector", seen.selector());
        json.writeStringProperty("algorithm", seen.algorithm());
        json.writeStringProperty("body", seen.body().code());
        json.writeStringProperty("signature", seen.state().code());
        json.writeArrayPropertyStart("added_fields");
        seen.added().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void alignment(Alignment seen, JsonGenerator json) {
        json.writeObjectPropertyStart("alignment");
        json.writeStringProperty("from", seen.author());
        party("signer", seen.signer(), json);
        party("envelope", seen.envelope(), json);
        json.writeEndObject();
    }

    private static void party(String name, Alignment.Party party, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("domain", party.domain());
        json.writeStringProperty("fit", party.fit().code());
        json.writeBooleanProperty("proved", party.proved());
        json.writeEndObject();
    }

    private static void policy(Optional<DmarcSeen> seen, JsonGenerator json) {
        json.writeName("policy");
        if (seen.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("domain", seen.get().domain());
        json.writeStringProperty("organisation", seen.get().organisation());
        json.writeStringProperty("asks", seen.get().policy().code());
        json.writeEndObject();
    }
}
