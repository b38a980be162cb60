package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Verdict;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells an explanation: first what it comes to, then why, then the facts. */
public final class AccountOf {

    private AccountOf() {}

    /** What a reader wants on paper. */
    public static Account explanation(Explanation explanation, Country country, Words words) {
        FactChapters facts = new FactChapters(words);
        return account(
                "keep.title",
                explanation,
                words,
                List.of(
                        whomToTell(explanation, country, words),
                        facts.money(explanation),
                        facts.letterhead(explanation.letterhead()),
                        facts.checks(explanation),
                        facts.journey(explanation.hops()),
                        facts.links(explanation.links()),
                        facts.files(explanation.attachments())));
    }

    /** All of it, for an evidence file. */
    public static Account evidence(
            Explanation explanation, Message message, Country country, Words words) {
        SourceChapters source = new SourceChapters(words);
        Account shorter = explanation(explanation, country, words);
        return new Account(
                words.get("keep.report.title"),
                shorter.summary(),
                Stream.concat(
                                shorter.chapters().stream(),
                                Stream.of(
                                        source.fields(message.headerFields()),
                                        source.text(message.visibleText())))
                        .toList());
    }

    private static Account account(
            String titleKey, Explanation explanation, Words words, List<Chapter> facts) {
        StoryChapters story = new StoryChapters(words);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(story.advice(explanation.advice()));
        chapters.add(story.claims(explanation.claimsToAnswer()));
        chapters.add(story.findings(explanation.findings()));
        chapters.addAll(facts);
        chapters.add(story.missing(explanation.findings()));
        return new Account(words.get(titleKey), summary(explanation, words), chapters);
    }

    private static Chapter whomToTell(Explanation explanation, Country country, Words words) {
        return switch (explanation.verdict()) {
            case DANGEROUS, SUSPICIOUS ->
                    WhomToTell.in(country, explanation.threatensPeople(), words);
            case NOTHING_FOUND, UNREADABLE -> new Chapter("", List.of());
        };
    }

    private static List<String> summary(Explanation explanation, Words words) {
        List<String> summary = new ArrayList<>();
        summary.add(words.get(VerdictWords.key(explanation)));
        VerdictWords.sureness(explanation).map(words::get).ifPresent(summary::add);
        if (explanation.verdict() != Verdict.UNREADABLE) {
            summary.add(words.get(VerdictWords.kind(explanation)));
        }
        return List.copyOf(summary);
    }
}
