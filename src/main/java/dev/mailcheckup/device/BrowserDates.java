package dev.mailcheckup.device;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The oldest version of each browser family that counts as new, as {@code browsers.json} lists it.
 *
 * @param generatedAt the day the list was looked up
 * @param oldest by the brand that client hints give; a major version
 */
public record BrowserDates(LocalDate generatedAt, Map<String, Integer> oldest) {

    /** After so many days the list itself is too old to judge by. */
    static final int FRESH_DAYS = 60;

    private static final BrowserDates LISTED = of(Listed.read("browsers.json"));

    /** The list that comes with the app. */
    public static BrowserDates listed() {
        return LISTED;
    }

    static BrowserDates of(JsonNode json) {
        Map<String, Integer> oldest = new HashMap<>();
        json.path("browsers")
                .forEach(line ->
                        oldest.put(line.path("brand").asString(), line.path("oldest").asInt()));
        return new BrowserDates(
                LocalDate.parse(json.path("generatedAt").asString()), Map.copyOf(oldest));
    }

    /** Supported is new, ended is old; a browser or a list that tells nothing is not known. */
    public SupportState state(DeviceHints hints, LocalDate today) {
        Integer from = oldest.get(DeviceHints.BRAND);
        if (hints.browserMajor() <= 0
                || from == null
                || today.isAfter(generatedAt.plusDays(FRESH_DAYS))) {
            return SupportState.NOT_KNOWN;
        }
        return hints.browserMajor() >= from ? SupportState.SUPPORTED : SupportState.ENDED;
    }
}
