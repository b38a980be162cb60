package dev.mailcheckup.device;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How long makers fix their systems, as {@code support-dates.json} lists it.
 *
 * @param generatedAt the day the list was looked up
 */
public record SupportDates(LocalDate generatedAt, List<SupportedSystem> systems) {

    private static final String OPEN = "open";
    private static final String UNKNOWN = "unknown";

    /** After so many days a maker may have moved a date. */
    static final int FRESH_DAYS = 31;

    private static final SupportDates LISTED = of(Listed.read("support-dates.json"));

    /** The list that comes with the app. */
    public static SupportDates listed() {
        return LISTED;
    }

    static SupportDates of(JsonNode json) {
        List<SupportedSystem> systems = new ArrayList<>();
        json.path("systems").forEach(line -> systems.add(system(line)));
        return new SupportDates(
                LocalDate.parse(json.path("generatedAt").asString()), List.copyOf(systems));
    }

    private static SupportedSystem system(JsonNode line) {
        String until = line.path("until").asString();
        return new SupportedSystem(
                line.path("code").asString(),
                line.path("device").asString(),
                line.path("name").asString(),
                text(line, "and"),
                until.equals(OPEN) || until.equals(UNKNOWN)
                        ? Optional.empty()
                        : Optional.of(LocalDate.parse(until)),
                !until.equals(UNKNOWN),
                text(line, "extra").map(LocalDate::parse),
                line.path("updatable").asBoolean(false),
                line.path("server").asBoolean(false),
                line.path("worm").asBoolean(false),
                line.path("hint").asInt(0));
    }

    private static Optional<String> text(JsonNode line, String field) {
        return Optional.of(line.path(field).asString("")).filter(text -> !text.isEmpty());
    }

    public List<SupportedSystem> of(String device) {
        return systems.stream().filter(system -> system.device().equals(device)).toList();
    }

    public Optional<SupportedSystem> byCode(String code) {
        return systems.stream().filter(system -> system.code().equals(code)).findFirst();
    }

    /** The line that a device of a kind stands in by the version that its client hints state. */
    Optional<SupportedSystem> hinted(String device, int major) {
        return of(device).stream()
                .filter(system -> system.hint() > 0 && system.hint() <= major)
                .max(Comparator.comparing(SupportedSystem::hint));
    }

    public boolean isStale(LocalDate today) {
        return today.isAfter(generatedAt.plusDays(FRESH_DAYS));
    }
}
