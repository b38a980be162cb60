package dev.mailcheckup.web;

import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom to tell in a country, ready for a plain page.
 *
 * @param general whether the reader must be sent to the local police
 */
public record ReportCard(
        String code, List<Entry> countries, boolean general, List<Group> groups, String checked) {

    /** A country to choose. */
    public record Entry(String code, String name) {}

    /** The channels for one purpose. */
    public record Group(String heading, List<Line> channels) {}

    /** One channel: name, phone and address as far as there are any. */
    public record Line(List<Part> parts, List<String> notes) {}

    /**
     * A part of a line.
     *
     * @param dialled what a tap on it dials; empty where it is text
     */
    public record Part(String text, String dialled) {}

    static ReportCard of(Country country, Words words) {
        ReportChannels channels = ReportChannels.listed();
        boolean known = channels.knows(country) && !country.equals(Country.OTHER);
        String checked = LocalDay.of(channels.checked(), words.language());
        return new ReportCard(
                known ? country.code() : Country.OTHER.code(),
                channels.countries(words.language()).stream()
                        .map(one -> new Entry(one.code(), one.name(words.language())))
                        .toList(),
                !known,
                Arrays.stream(Purpose.values())
                        .map(purpose -> group(purpose, channels.of(country, purpose), words))
                        .filter(group -> !group.channels().isEmpty())
                        .toList(),
                words.get("report.checked", checked));
    }

    private static Group group(Purpose purpose, List<Channel> channels, Words words) {
        return new Group(
                words.get("report.for." + purpose.code()),
                channels.stream()
                        .map(channel ->
                                new Line(
                                        parts(channel).stream()
                                                .map(part -> part(part, channel))
                                                .toList(),
                                        channel.notes().stream()
                                                .map(note ->
                                                        words.get("report.note." + note.code()))
                                                .toList()))
                        .toList());
    }

    private static Part part(String text, Channel channel) {
        return new Part(text, text.equals(channel.phone()) ? channel.dialled() : "");
    }

    private static List<String> parts(Channel channel) {
        return Stream.of(channel.name(), channel.phone(), channel.address())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** One line for paper: where to report first. */
    static String oneLine(Country country, Words words) {
        List<Channel> channels =
                ReportChannels.listed().of(country, Purpose.CRIME, Purpose.ADVICE).stream()
                        .limit(2)
                        .toList();
        return ReportChannels.listed().knows(country) && !country.equals(Country.OTHER)
                ? words.punctuation()
                        .clauses(
                                channels.stream()
                                        .map(channel -> words.punctuation().names(parts(channel)))
                                        .toList())
                : words.get("report.general");
    }
}
