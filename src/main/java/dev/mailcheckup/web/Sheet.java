package dev.mailcheckup.web;

import com.nimbusds.jose.jwk.ECKey;
import dev.mailcheckup.checklist.ChecklistItem;
import dev.mailcheckup.checklist.ItemText;
import dev.mailcheckup.checklist.Plan;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.signing.PrintedList;
import dev.mailcheckup.signing.TaskMarks;
import dev.mailcheckup.wizard.Answers;
import dev.mailcheckup.wizard.QuestionWords;
import dev.mailcheckup.wizard.Tag;
import dev.mailcheckup.words.LocalDay;
import dev.mailcheckup.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A reader's list, ready for paper. It names devices and ways to read mail, never a person or an
 * address.
 */
public record Sheet(
        String date,
        String madeFor,
        String counts,
        List<Group> groups,
        String unknown,
        ListSeal seal) {

    /** Up to this many ways to a setting fit beside an item. */
    private static final int PLACES = 2;

    /** Items that are due at the same time. */
    public record Group(String heading, List<Line> items) {}

    /**
     * One thing to do.
     *
     * @param mark its {@link TaskMarks letters}, by which the signature knows it
     */
    public record Line(
            String title,
            String effort,
            String devices,
            String mark,
            List<String> steps,
            List<String> where) {}

    static Sheet of(Progress progress, Words words, ECKey key, String site) {
        Answers answers = progress.answers();
        LocalDate today = progress.on();
        Plan plan = Plan.of(answers, today).without(progress.aside());
        List<Tag> devices = Tag.devices(answers);
        List<Group> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.URGENT, Severity.IMPORTANT, Severity.WORTH)) {
            List<Line> lines =
                    plan.items(severity).stream().map(item -> line(item, answers, words)).toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(words.get("plan." + severity.code()), lines));
            }
        }
        PrintedList printed =
                PrintedList.of(plan.items().stream().map(ChecklistItem::task).toList(), today);
        return new Sheet(
                words.get("paper.date", LocalDay.of(today, words.language())),
                words.get("paper.made-for", tags(answers, devices, words)),
                counts(plan, words),
                groups,
                unknown(plan, words),
                ListSeal.of(printed, key, site));
    }

    private static Line line(ChecklistItem item, Answers answers, Words words) {
        ItemText text = ItemText.of(item, Tag.devices(answers), words);
        String minutes = words.get("paper.minutes", item.task().minutes());
        return new Line(
                text.title(),
                item.task().isForItHelper(Tag.of(answers))
                        ? words.punctuation().also(minutes, words.get("paper.who.helper"))
                        : minutes,
                text.devices().isEmpty() ? "" : words.get("plan.on", text.devices()),
                TaskMarks.of(item.task()),
                text.steps(),
                text.where().stream().limit(PLACES).toList());
    }

    private static String tags(Answers answers, List<Tag> devices, Words words) {
        Set<Tag> all = Tag.of(answers);
        Stream<String> names =
                devices.isEmpty()
                        ? Stream.of(words.get("device.this"))
                        : devices.stream().map(device -> words.get("device." + device.code()));
        Stream<String> reading =
                Stream.of(Tag.WEB, Tag.PROGRAM, Tag.APP)
                        .filter(all::contains)
                        .map(tag -> words.get("reading." + tag.code()));
        return words.punctuation().list(Stream.concat(names, reading).toList());
    }

    private static String counts(Plan plan, Words words) {
        return words.get(
                "plan.counts",
                plan.items(Severity.URGENT).size(),
                plan.items(Severity.IMPORTANT).size(),
                plan.items(Severity.WORTH).size(),
                plan.fine().size(),
                plan.unknown().size());
    }

    private static String unknown(Plan plan, Words words) {
        List<String> subjects =
                plan.unknown().stream()
                        .map(result -> new QuestionWords(words, result.question()).shortly())
                        .distinct()
                        .toList();
        return subjects.isEmpty()
                ? ""
                : words.get("paper.unknown", words.punctuation().list(subjects));
    }
}
