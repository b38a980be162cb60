package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingText;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.suspicion.Advice;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do, what the mail says, and what was found. */
final class StoryChapters {

    private final Words words;

    StoryChapters(Words words) {
        this.words = words;
    }

    Chapter advice(List<Advice> advice) {
        return chapter(
                "keep.advice",
                IntStream.range(0, advice.size())
                        .mapToObj(at ->
                                new Passage.Step(
                                        at + 1, words.get("advice." + advice.get(at).code()))));
    }

    Chapter claims(List<ClaimFound> claims) {
        return chapter("keep.claims", claims.stream().map(this::answered));
    }

    private Passage answered(ClaimFound found) {
        String key = "claim." + found.claim().code();
        return new Passage.Answered(
                words.get(key + ".says"),
                DeadLink.inText(found.quote()),
                words.get("keep.claims.answer"),
                words.get(found.answerKey()));
    }

    Chapter findings(List<Finding> findings) {
        return chapter(
                "keep.findings",
                findings.stream()
                        .filter(finding -> finding.severity() != Severity.UNKNOWN)
                        .map(this::found));
    }

    Chapter missing(List<Finding> findings) {
        return chapter(
                "keep.missing",
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.UNKNOWN)
                        .map(this::found));
    }

    private Passage found(Finding finding) {
        FindingText text = FindingText.of(finding, words);
        List<Passage.Fact> more = new ArrayList<>();
        add("shell.finding.seen", DeadLink.inText(text.seen()), more);
        add("shell.finding.action", text.action(), more);
        return new Passage.Found(
                words.get("shell.sign." + finding.severity().code()),
                DeadLink.inText(text.title()),
                DeadLink.inText(text.meaning()),
                List.copyOf(more));
    }

    private void add(String key, String text, List<Passage.Fact> facts) {
        if (!text.isBlank()) {
            facts.add(new Passage.Fact(words.get(key), text));
        }
    }

    private Chapter chapter(String key, Stream<? extends Passage> passages) {
        return new Chapter(words.get(key), passages.map(Passage.class::cast).toList());
    }
}
