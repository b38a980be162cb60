package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.VerdictWords;
import dev.mailcheckup.suspicion.account.DeadLink;
import dev.mailcheckup.suspicion.account.Times;
import dev.mailcheckup.suspicion.claim.Amount;
import dev.mailcheckup.suspicion.claim.ClaimFound;
import dev.mailcheckup.suspicion.journey.Hop;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the police ask for, in their order: who, when, what, what was demanded, how to prove it. */
final class PoliceText {

    private static final int MOST_CLAIMS = 8;
    private static final int MOST_LINKS = 5;

    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private PoliceText(Words words) {
        this.words = words;
    }

    static String of(KeptMail mail, String mailFile, String mailSha256, Words words) {
        PoliceText text = new PoliceText(words);
        text.write(mail, mailFile, mailSha256);
        return text.out.toString();
    }

    private void write(KeptMail mail, String mailFile, String mailSha256) {
        Explanation explanation = mail.explanation();
        line("keep.police.title");
        line("keep.police.intro");
        out.append('\n');
        line("keep.police.who");
        line("keep.police.reach");
        known("keep.police.received", arrival(explanation.hops()));
        known("keep.police.at", recipient(mail.message()));
        out.append('\n');
        line("keep.police.what", words.get(VerdictWords.key(explanation)));
        explanation
                .letterhead()
                .author()
                .ifPresent(author -> line("keep.police.sender", shown(author)));
        if (!explanation.letterhead().subject().isBlank()) {
            line("keep.police.subject", explanation.letterhead().subject());
        }
        explanation.hops().stream()
                .filter(hop -> hop.trust() == Hop.Trust.HANDED_IN && !hop.from().isBlank())
                .findFirst()
                .ifPresent(hop -> line("keep.police.machine", hop.from()));
        claims(explanation);
        money(explanation);
        explanation.links().stream()
                .distinct()
                .limit(MOST_LINKS)
                .forEach(link -> line("keep.police.link", DeadLink.target(link.target())));
        for (AttachedFile file : explanation.attachments()) {
            line("keep.police.file", file.name(), Sha256.of(file.part().content()));
        }
        out.append('\n');
        line("keep.police.paid");
        line("keep.police.replied");
        out.append('\n');
        line("keep.police.enclosed", mailFile);
        line("keep.police.hash", mailSha256);
        line("keep.police.looked", Release.version(), Times.shown(mail.explained(), words));
    }

    private void claims(Explanation explanation) {
        if (explanation.claims().isEmpty()) {
            return;
        }
        line("keep.police.claims");
        explanation.claims().stream()
                .map(ClaimFound::quote)
                .filter(quote -> !quote.isBlank())
                .distinct()
                .limit(MOST_CLAIMS)
                .map(DeadLink::inText)
                .map(TerminalText::shown)
                .forEach(quote ->
                        out.append("  ").append(words.get("shell.seen.quote", quote)).append('\n'));
    }

    private void money(Explanation explanation) {
        String amounts =
                words.punctuation()
                        .clauses(
                                explanation.amounts().stream()
                                        .map(Amount::quote)
                                        .distinct()
                                        .toList());
        if (!amounts.isEmpty()) {
            line("keep.police.demands", amounts);
        }
        explanation
                .deadline()
                .filter(time -> time.toHours() > 0)
                .ifPresent(time ->
                        line(
                                "keep.police.deadline",
                                words.get("keep.money.hours", time.toHours())));
        explanation
                .wallets()
                .forEach(wallet -> line("keep.police.wallet", wallet.currency(), wallet.address()));
    }

    private static String shown(Mailbox mailbox) {
        String address = mailbox.addrSpec().isEmpty() ? "" : "<" + mailbox.addrSpec() + ">";
        return (mailbox.displayName() + " " + address).strip();
    }

    private Optional<String> arrival(List<Hop> hops) {
        Instant at = hops.isEmpty() ? null : hops.getLast().at();
        return Optional.ofNullable(at).map(time -> Times.shown(time, words));
    }

    private static Optional<String> recipient(Message message) {
        return List.of("Delivered-To", "X-Original-To", "To").stream()
                .flatMap(name -> message.mailboxes(name).stream())
                .map(Mailbox::addrSpec)
                .filter(address -> address.toLowerCase(Locale.ROOT).contains("@"))
                .findFirst();
    }

    private void known(String key, Optional<String> value) {
        value.ifPresentOrElse(text -> line(key, text), () -> line(key + ".unknown"));
    }

    private void line(String key, Object... arguments) {
        String text = DeadLink.inText(words.get(key, arguments));
        out.append(TerminalText.shown(text)).append('\n');
    }
}
