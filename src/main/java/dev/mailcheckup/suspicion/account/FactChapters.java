package dev.mailcheckup.suspicion.account;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.Letterhead;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary;
import dev.mailcheckup.suspicion.authentication.SenderStory;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the mail holds and what its headers say, as facts with names. */
final class FactChapters {

    private static final Set<String> KNOWN = Set.of("pass", "fail", "softfail", "none");

    private static final int MOST_LINKS = 200;
    private static final int MOST_FILES = 100;
    private static final int MOST_ENTRIES = 30;

    private final Words words;
    private final Punctuation marks;

    FactChapters(Words words) {
        this.words = words;
        marks = words.punctuation();
    }

    Chapter money(Explanation explanation) {
        List<Passage> facts = new ArrayList<>();
        explanation.amounts().forEach(amount -> fact("keep.money.amount", amount.quote(), facts));
        explanation
                .wallets()
                .forEach(wallet -> {
                    String key = wallet.valid() ? "keep.money.wallet" : "keep.money.wallet.broken";
                    facts.add(
                            new Passage.Fact(words.get(key, wallet.currency()), wallet.address()));
                });
        explanation
                .deadline()
                .filter(time -> time.toHours() > 0)
                .ifPresent(time ->
                        fact(
                                "keep.money.deadline",
                                words.get("keep.money.hours", time.toHours()),
                                facts));
        return new Chapter(words.get("keep.money"), facts);
    }

    Chapter letterhead(Letterhead head) {
        List<Passage> facts = new ArrayList<>();
        fact("keep.sender.from", head.author(), facts);
        fact("keep.sender.reply-to", head.replyTo(), facts);
        fact("keep.sender.return-path", head.returnPath(), facts);
        fact("keep.sender.to", head.to(), facts);
        fact("keep.sender.subject", head.subject(), facts);
        fact("keep.sender.date", head.date(), facts);
        if (!facts.isEmpty()) {
            facts.addFirst(new Passage.Hint(words.get("keep.sender.intro")));
        }
        return new Chapter(words.get("keep.sender"), facts);
    }

    Chapter checks(Explanation explanation) {
        List<Passage> facts = new ArrayList<>();
        AuthenticationSummary seen = explanation.authentication();
        if (explanation.source() == Message.Source.BODY_ONLY) {
            facts.add(new Passage.Text(words.get("keep.checks.absent")));
            return new Chapter(words.get("keep.checks"), facts);
        }
        SenderStory.of(seen)
                .forEach(each ->
                        facts.add(
                                new Passage.Text(
                                        DeadLink.inText(
                                                words.get(each.key(), each.args().toArray())))));
        if (!(seen.spf() + seen.dkim() + seen.dmarc() + seen.arc()).isEmpty()) {
            facts.add(new Passage.Hint(words.get("keep.checks.provider")));
            facts.add(new Passage.Fact(words.get("mail.headers.spf"), result(seen.spf())));
            facts.add(new Passage.Fact(words.get("mail.headers.dkim"), result(seen.dkim())));
            facts.add(new Passage.Fact(words.get("mail.headers.dmarc"), result(seen.dmarc())));
            facts.add(new Passage.Fact(words.get("mail.headers.arc"), result(seen.arc())));
        }
        return new Chapter(words.get("keep.checks"), facts);
    }

    private String result(String result) {
        return result.isEmpty()
                ? words.get("keep.checks.result.absent")
                : KNOWN.contains(result)
                        ? words.get("keep.checks.result." + result)
                        : words.get("keep.checks.result.said", result);
    }

    Chapter journey(List<Hop> hops) {
        List<Passage> facts = new ArrayList<>();
        if (!hops.isEmpty()) {
            facts.add(new Passage.Hint(words.get("keep.journey.intro")));
        }
        for (int at = 0; at < hops.size(); at++) {
            Hop hop = hops.get(at);
            String way = words.get("keep.journey.hop", named(hop.from()), named(hop.by()));
            String time =
                    hop.at() == null
                            ? words.get("keep.journey.no-time")
                            : words.get("keep.journey.at", Times.shown(hop.at(), words));
            String skew = hop.clockSkewed() ? words.get("keep.journey.skewed") : "";
            String trust = words.get("keep.journey." + code(hop.trust()));
            facts.add(new Passage.Step(at + 1, marks.sentences(way, time, trust, skew)));
        }
        return new Chapter(words.get("keep.journey"), facts);
    }

    private String named(String host) {
        return host.isBlank() ? words.get("keep.journey.unknown") : DeadLink.inText(host);
    }

    Chapter links(List<Link> links) {
        List<Passage> facts = new ArrayList<>();
        if (!links.isEmpty()) {
            facts.add(new Passage.Hint(words.get("keep.links.intro")));
        }
        List<Link> different = links.stream().distinct().toList();
        for (Link link : different.subList(0, Math.min(MOST_LINKS, different.size()))) {
            boolean named = !link.text().isBlank() && !link.text().equals(link.target());
            String target = DeadLink.target(link.target());
            String shown = named ? words.get("keep.links.shown", DeadLink.inText(link.text())) : "";
            // A space, or a full-width sign would look like the end of the address.
            fact("keep.links." + code(link.kind()), (target + " " + shown).strip(), facts);
        }
        return cut("keep.links", facts, different.size(), MOST_LINKS);
    }

    Chapter files(List<AttachedFile> files) {
        List<Passage> facts = new ArrayList<>();
        for (AttachedFile file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
            BodyPart part = file.part();
            fact("keep.files.name", file.name(), facts);
            fact(
                    "keep.files.size",
                    words.get("keep.files.octets", part.content().length, part.mediaType()),
                    facts);
            if (!file.realType().equals(part.mediaType())) {
                fact("keep.files.real", file.realType(), facts);
            }
            fact("keep.files.look", words.get("keep.files.look." + code(file.look())), facts);
            fact(
                    "keep.files.inside",
                    marks.names(
                            file.entries().stream()
                                    .limit(MOST_ENTRIES)
                                    .map(AttachedFile.Entry::name)
                                    .toList()),
                    facts);
            fact("keep.sha256", Sha256.of(part.content()), facts);
        }
        return cut("keep.files", facts, files.size(), MOST_FILES);
    }

    /** Says where a list ends before its end: the mail itself lies beside the report. */
    private Chapter cut(String key, List<Passage> facts, int all, int shown) {
        if (all > shown) {
            facts.add(new Passage.Hint(words.get("keep.cut")));
        }
        return new Chapter(words.get(key), facts);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void fact(String key, Optional<Mailbox> mailbox, List<Passage> facts) {
        mailbox.ifPresent(box -> {
            String name = box.displayName().isEmpty() ? "" : box.displayName() + " ";
            fact(key, name + "<" + box.addrSpec() + ">", facts);
        });
    }

    private void fact(String key, String value, List<Passage> facts) {
        if (!value.isBlank()) {
            facts.add(new Passage.Fact(words.get(key), DeadLink.inText(value)));
        }
    }
}
