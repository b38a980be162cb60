package dev.mailcheckup.finding;

import tools.jackson.core.JsonGenerator;

/** A finding as an object, the same everywhere: code, severity, evidence. */
public final class FindingJson {

    private FindingJson() {}

    public static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        components(finding, json);
        json.writeEndObject();
    }

    /** Its components alone, where an object holds more than them. */
    public static void components(Finding finding, JsonGenerator json) {
        json.writeStringProperty("code", finding.code().code());
        json.writeStringProperty("severity", finding.severity().code());
        json.writeObjectPropertyStart("evidence");
        inside(finding.evidence(), json);
        json.writeEndObject();
    }

    /** The type of the evidence, then the components of its record. */
    private static void inside(Evidence evidence, JsonGenerator json) {
        switch (evidence) {
            case Evidence.None() -> type("none", json);
            case Evidence.Field(var name, var body) -> {
                type("field", json);
                json.writeStringProperty("name", name);
                json.writeStringProperty("body", body);
            }
            case Evidence.Quote(var text) -> {
                type("quote", json);
                json.writeStringProperty("text", text);
            }
            case Evidence.Link(var text, var target) -> {
                type("link", json);
                json.writeStringProperty("text", text);
                json.writeStringProperty("target", target);
            }
            case Evidence.File(var name) -> {
                type("file", json);
                json.writeStringProperty("name", name);
            }
            case Evidence.Mismatch(var expected, var seen) -> {
                type("mismatch", json);
                json.writeStringProperty("expected", expected);
                json.writeStringProperty("seen", seen);
            }
            case Evidence.Host(var name) -> {
                type("host", json);
                json.writeStringProperty("name", name);
            }
            case Evidence.Connection(var service, var host, var port) -> {
                type("connection", json);
                json.writeStringProperty("service", service);
                json.writeStringProperty("host", host);
                json.writeNumberProperty("port", port);
            }
            case Evidence.Policy(var domain, var text) -> {
                type("policy", json);
                json.writeStringProperty("domain", domain);
                json.writeStringProperty("text", text);
            }
            case Evidence.Count(var seen, var limit) -> {
                type("count", json);
                json.writeNumberProperty("seen", seen);
                json.writeNumberProperty("limit", limit);
            }
        }
    }

    private static void type(String type, JsonGenerator json) {
        json.writeStringProperty("type", type);
    }
}
