package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.words.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to tell in the reader's country. */
final class WhomToTell {

    private WhomToTell() {}

    /**
     * @param danger whether the number for people in danger comes first
     */
    static Chapter in(Country country, boolean danger, Words words) {
        ReportChannels channels = ReportChannels.listed();
        List<Passage> facts = new ArrayList<>();
        if (!channels.knows(country) || country.equals(Country.OTHER)) {
            facts.add(new Passage.Text(words.get("report.general")));
        }
        for (Purpose purpose : purposes(danger)) {
            for (Channel channel : channels.of(country, purpose)) {
                facts.add(
                        new Passage.Fact(
                                words.get("report.for." + purpose.code()), shown(channel, words)));
            }
        }
        String checked =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.language())
                        .format(channels.checked());
        facts.add(new Passage.Hint(words.get("report.checked", checked)));
        return new Chapter(words.get("report.title"), facts);
    }

    private static List<Purpose> purposes(boolean danger) {
        List<Purpose> purposes = new ArrayList<>(List.of(Purpose.values()));
        if (danger) {
            purposes.remove(Purpose.EMERGENCY);
            purposes.addFirst(Purpose.EMERGENCY);
        }
        return purposes;
    }

    private static String shown(Channel channel, Words words) {
        String reach =
                Stream.of(channel.name(), channel.phone(), channel.address())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        String notes =
                channel.notes().stream()
                        .map(note -> words.get("report.note." + note.code()))
                        .collect(Collectors.joining(" "));
        return notes.isEmpty() ? reach : reach + " (" + notes + ")";
    }
}
