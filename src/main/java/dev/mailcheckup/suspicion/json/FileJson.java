package dev.mailcheckup.suspicion.json;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Sha256;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** One file of a mail as a JSON object: what it is and what was seen in it. */
final class FileJson {

    private FileJson() {}

    static void write(AttachedFile file, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", file.name());
        json.writeStringProperty("type", file.part().mediaType());
        json.writeStringProperty("real_type", file.realType());
        json.writeNumberProperty("size", file.part().content().length);
        json.writeStringProperty("sha256", Sha256.of(file.part().content()));
        json.writeStringProperty("look", code(file.look()));
        json.writeBooleanProperty(
                "locked",
                file.look() == AttachedFile.Look.LOCKED
                        || file.look() == AttachedFile.Look.UNLOCKED);
        json.writeBooleanProperty("opened", !file.look().isShort());
        json.writeArrayPropertyStart("seen");
        file.seen().stream().map(seen -> code(seen.trait())).distinct().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("entries");
        file.entries().forEach(entry -> json.writeString(entry.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("links");
        file.links()
                .forEach(link -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", code(link.kind()));
                    json.writeStringProperty("target", link.target());
                    json.writeEndObject();
                });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
