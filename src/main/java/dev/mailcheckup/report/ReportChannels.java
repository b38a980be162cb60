package dev.mailcheckup.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The channels of each country, as {@code report/channels.txt} lists them. */
public final class ReportChannels {

    private static final ReportChannels LISTED = read("/report/channels.txt");

    private final LocalDate checked;
    private final Map<Country, List<Channel>> channels;

    private ReportChannels(LocalDate checked, Map<Country, List<Channel>> channels) {
        this.checked = checked;
        this.channels = channels;
    }

    /** The list that comes with the app. */
    public static ReportChannels listed() {
        return LISTED;
    }

    /** The day on which the list was last looked up. */
    public LocalDate checked() {
        return checked;
    }

    /** The countries that have channels of their own, sorted by their names in a language. */
    public List<Country> countries(Locale language) {
        return channels.keySet().stream()
                .filter(country -> !country.equals(Country.OTHER))
                .sorted(
                        Comparator.comparing(
                                country -> country.name(language), Collator.getInstance(language)))
                .toList();
    }

    public boolean knows(Country country) {
        return channels.containsKey(country);
    }

    /** Channels of a country; those of {@link Country#OTHER} where it has none. */
    public List<Channel> of(Country country) {
        List<Channel> own = channels.get(country);
        return own != null ? own : channels.getOrDefault(Country.OTHER, List.of());
    }

    /** The channels of a country for some purposes, in the order of the purposes. */
    public List<Channel> of(Country country, Purpose... purposes) {
        return Arrays.stream(purposes)
                .flatMap(purpose ->
                        of(country).stream().filter(channel -> channel.purpose() == purpose))
                .toList();
    }

    private static ReportChannels read(String resource) {
        try (InputStream stream = ReportChannels.class.getResourceAsStream(resource)) {
            String text =
                    new String(
                            Objects.requireNonNull(stream, resource).readAllBytes(),
                            StandardCharsets.UTF_8);
            return parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReportChannels parse(String text) {
        LocalDate checked = LocalDate.EPOCH;
        Map<Country, List<Channel>> channels = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("checked ")) {
                checked = LocalDate.parse(line.substring("checked ".length()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> cells =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                channels.computeIfAbsent(Country.of(cells.getFirst()), _ -> new ArrayList<>())
                        .add(channel(cells));
            }
        }
        return new ReportChannels(checked, channels);
    }

    private static Channel channel(List<String> cells) {
        List<Note> notes =
                Arrays.stream(cells.get(5).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Note.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
        Purpose purpose = Purpose.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
        return new Channel(purpose, cells.get(2), cells.get(3), cells.get(4), notes);
    }
}
