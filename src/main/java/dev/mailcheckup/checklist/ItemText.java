package dev.mailcheckup.checklist;

import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an item of the list says, in one language.
 *
 * @param why one line a finding, the first and most urgent alone on paper
 * @param where where the settings are on the reader's devices
 * @param devices the devices it is about, as text; empty where it is the same for all
 */
public record ItemText(
        String title,
        List<String> reasons,
        List<String> why,
        List<String> steps,
        List<String> where,
        String devices) {

    /** The words of an item for a reader with some devices; without any, the common ones. */
    public static ItemText of(ChecklistItem item, List<Tag> readersDevices, Words words) {
        String task = "task." + item.task().code();
        List<Tag> devices = item.devices().isEmpty() ? readersDevices : item.devices();
        return new ItemText(
                words.get(task + ".title"),
                findings(item, "title", words),
                findings(item, "meaning", words),
                words.get(task + ".steps").lines().toList(),
                item.task().howTo().stream()
                        .flatMap(howTo -> where(howTo, devices, words).stream())
                        .toList(),
                words.punctuation()
                        .list(
                                item.devices().stream()
                                        .map(device -> words.get("device." + device.code()))
                                        .toList()));
    }

    private static List<String> findings(ChecklistItem item, String part, Words words) {
        return item.reasons().stream()
                .map(code -> words.get("finding." + code.code() + "." + part))
                .distinct()
                .toList();
    }

    /** The ways to a setting: on the devices given, then those that are the same everywhere. */
    public static List<String> where(HowTo howTo, List<Tag> devices, Words words) {
        List<Tag> shown = devices.isEmpty() ? Tag.DEVICES : devices;
        List<String> lines = new ArrayList<>();
        for (Tag device : shown) {
            String name = words.get("device." + device.code());
            lines(howTo, device.code(), words)
                    .map(line -> words.punctuation().labelled(name, line))
                    .forEach(lines::add);
        }
        lines(howTo, HowTo.ALL, words).forEach(lines::add);
        return lines;
    }

    private static Stream<String> lines(HowTo howTo, String device, Words words) {
        String key = "how." + howTo.code() + "." + device;
        return words.has(key) ? words.get(key).lines() : Stream.empty();
    }
}
