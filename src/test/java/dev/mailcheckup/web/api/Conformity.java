package dev.mailcheckup.web.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares a value with a schema of OpenAPI 3.1, as far as our description goes. */
final class Conformity {

    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private Conformity(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** What does not fit; a field that the schema does not name is a fault too. */
    static List<String> faults(JsonNode value, String schema, JsonNode api) {
        Conformity conformity = new Conformity(api.get("components").get("schemas"));
        conformity.check(value, conformity.schemas.get(schema), schema);
        return conformity.faults;
    }

    private void check(JsonNode value, JsonNode schema, String where) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            check(value, schemas.get(name.substring(name.lastIndexOf('/') + 1)), where);
        } else if (schema.has("anyOf")) {
            JsonNode fit = schema.get("anyOf").get(value.isNull() ? 1 : 0);
            check(value, fit, where);
        } else if (!hasType(value, schema)) {
            faults.add(where + " is " + value.getNodeType());
        } else if (schema.has("enum") && !contains(schema.get("enum"), value.asString())) {
            faults.add(where + " is " + value);
        } else if (value.isArray()) {
            value.forEach(each -> check(each, schema.get("items"), where + "[]"));
        } else if (value.isObject()) {
            object(value, schema, where);
        }
    }

    private void object(JsonNode value, JsonNode schema, String where) {
        if (schema.has("required")) {
            schema.get("required")
                    .forEach(name -> {
                        if (!value.has(name.asString())) {
                            faults.add(where + " lacks " + name.asString());
                        }
                    });
        }
        for (String name : value.propertyNames()) {
            JsonNode property =
                    schema.has("properties")
                            ? schema.get("properties").get(name)
                            : schema.get("additionalProperties");
            if (property == null) {
                faults.add(where + " has " + name);
            } else {
                check(value.get(name), property, where + "." + name);
            }
        }
    }

    private static boolean hasType(JsonNode value, JsonNode schema) {
        JsonNode type = schema.get("type");
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> isOf(value, each.asString()));
        }
        return isOf(value, type.asString());
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static boolean contains(JsonNode codes, String wanted) {
        return codes.valueStream().anyMatch(each -> each.asString().equals(wanted));
    }
}
