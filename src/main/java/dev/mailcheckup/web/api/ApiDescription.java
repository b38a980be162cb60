package dev.mailcheckup.web.api;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.Advice;
import dev.mailcheckup.suspicion.MailKind;
import dev.mailcheckup.suspicion.Sureness;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.claim.Claim;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.words.Languages;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds to the served OpenAPI what our own types know: the codes of a field, what is always there.
 */
@Component
final class ApiDescription implements OpenApiCustomizer {

    private static final Map<String, Enum<?>[]> FIELDS =
            Map.ofEntries(
                    Map.entry("Explanation.verdict", Verdict.values()),
                    Map.entry("Explanation.kind", MailKind.values()),
                    Map.entry("Explanation.sureness", Sureness.values()),
                    Map.entry("Explanation.reasons", FindingCode.all().toArray(Enum<?>[]::new)),
                    Map.entry("Explanation.advice", Advice.values()),
                    Map.entry("Explanation.source", Message.Source.values()),
                    Map.entry("Finding.code", FindingCode.all().toArray(Enum<?>[]::new)),
                    Map.entry("Finding.severity", Severity.values()),
                    Map.entry("Claim.code", Claim.values()),
                    Map.entry("Hop.trust", Hop.Trust.values()),
                    Map.entry("Link.kind", Link.Kind.values()),
                    Map.entry("FileLink.kind", Link.Kind.values()),
                    Map.entry("File.look", AttachedFile.Look.values()),
                    Map.entry("File.seen", AttachedFile.Trait.values()));

    /** Only where words were asked for, or where the caller gives them. */
    private static final Set<String> OPTIONAL =
            Set.of("title", "meaning", "action", "says", "answer", "advice_words", "for");

    private static final List<String> LANGUAGES = Languages.codes();

    private static final String EVIDENCE = "Evidence";

    @Override
    @SuppressWarnings("rawtypes")
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        FIELDS.forEach((field, values) -> {
            String[] names = field.split("\\.", 2);
            Schema<?> property = property(schemas, names[0], names[1]);
            allow(
                    property.getItems() == null ? property : property.getItems(),
                    Arrays.stream(values).map(value -> value.name().replace('_', '-')));
        });
        allow(
                property(schemas, EVIDENCE, "type"),
                Arrays.stream(Evidence.class.getPermittedSubclasses()).map(Class::getSimpleName));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation ->
                        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())
                                .stream())
                .filter(parameter -> parameter.getName().equals("words"))
                .forEach(parameter -> allow(parameter.getSchema(), LANGUAGES.stream()));
        mayBeNull(schemas, "Authentication", "policy", "Policy");
        schemas.forEach((name, schema) -> schema.setRequired(required(name, schema)));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void mayBeNull(
            Map<String, Schema> schemas, String name, String field, String type) {
        Schema<Object> either = new Schema<>();
        either.setDescription(property(schemas, name, field).getDescription());
        Schema<Object> none = new Schema<>();
        none.setTypes(Set.of("null"));
        Schema<Object> some = new Schema<>();
        some.set$ref("#/components/schemas/" + type);
        either.setAnyOf(List.of(some, none));
        Objects.requireNonNull(schemas.get(name)).getProperties().put(field, either);
    }

    private static List<String> required(String name, Schema<?> schema) {
        return schema.getProperties().keySet().stream()
                .filter(field -> !OPTIONAL.contains(field))
                .filter(field -> !name.equals(EVIDENCE) || field.equals("type"))
                .toList();
    }

    @SuppressWarnings("rawtypes")
    private static Schema<?> property(Map<String, Schema> schemas, String name, String field) {
        Object property = Objects.requireNonNull(schemas.get(name)).getProperties().get(field);
        return (Schema<?>) Objects.requireNonNull(property);
    }

    @SuppressWarnings("unchecked")
    private static void allow(Schema<?> schema, Stream<String> names) {
        List<Object> codes = new ArrayList<>();
        names.map(name -> name.toLowerCase(Locale.ROOT)).forEach(codes::add);
        ((Schema<Object>) schema).setEnum(codes);
    }
}
