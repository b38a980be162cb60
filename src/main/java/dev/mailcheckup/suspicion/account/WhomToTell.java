package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.report.Channel;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.report.Purpose;
import dev.mailcheckup.report.ReportChannels;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;
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
        String checked = LocalDay.of(channels.checked(), words.language());
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
        List<String> notes =
                channel.notes().stream()
                        .map(note -> words.get("report.note." + note.code()))
                        .toList();
        Punctuation marks = words.punctuation();
        return marks.bracketed(reach, marks.sentences(notes));
    }
}
