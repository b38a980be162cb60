package dev.mailcheckup.suspicion.authentication;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.authentication.AuthenticationSummary.Standing;
import dev.mailcheckup.suspicion.authentication.dkim.ArcCheck;
import dev.mailcheckup.suspicion.authentication.dkim.AskedRecords;
import dev.mailcheckup.suspicion.authentication.dkim.DkimCheck;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcSeen;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcTree;
import dev.mailcheckup.suspicion.journey.ReceivedDates;
import dev.mailcheckup.suspicion.journey.ReceivedField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the receiving provider found out about the sender, what the signatures say by themselves,
 * and what that proves.
 *
 * @param aligned whether a result that we believe vouches for the author's own organisation
 * @param failed whether a trusted result says that the author's domain did not send it
 */
public record Authentication(
        AuthenticationSummary summary, boolean aligned, boolean failed, List<Finding> findings) {

    /**
     * @param reader the reader's own mailbox if they gave it
     * @param records where keys and policies are asked for; empty to ask nobody
     */
    public static Authentication of(
            Message message, Optional<Mailbox> reader, Optional<TextRecords> records) {
        Optional<TextRecords> asked = records.map(AskedRecords::new);
        boolean whole = isWhole(message);
        List<SignatureSeen> signatures =
                DkimCheck.of(message.raw(), whole, delivered(message), asked);
        TrustedResults trusted = TrustedResults.of(message, signatures);
        boolean others = Enclosed.byOthers(message, reader);
        List<MethodResult> believed =
                others ? Enclosed.believable(trusted.results()) : trusted.results();
        String author = Aligning.author(message);
        Optional<DmarcTree> tree = asked.map(DmarcTree::new);
        Optional<DmarcSeen> policy =
                tree.filter(_ -> !author.isEmpty()).flatMap(each -> each.policy(author));
        Aligning aligning =
                policy.isPresent() && tree.isPresent()
                        ? new Aligning(author, policy, tree.get()::organisation)
                        : Aligning.byList(message);
        Alignment alignment = aligning.of(message, believed, signatures);
        boolean aligned = alignment.isAligned() || Verdicts.vouchesFor(believed, author);
        boolean failed = !aligned && Verdicts.denies(believed, author);
        boolean known = !trusted.fields().isEmpty();
        List<AuthenticationResults> told = known ? trusted.fields() : anyResults(message);
        List<MethodResult> results =
                known
                        ? trusted.results()
                        : told.stream().flatMap(each -> each.results().stream()).toList();
        AuthenticationSummary summary =
                new AuthenticationSummary(
                        Verdicts.best(results, "spf"),
                        Verdicts.best(results, "dkim"),
                        Verdicts.best(results, "dmarc"),
                        Verdicts.best(results, "arc"),
                        standing(known, others, trusted.sure()),
                        told.isEmpty() ? "" : told.getFirst().authservId(),
                        Verdicts.vouchedFor(others ? believed : results, signatures),
                        signatures,
                        alignment,
                        ArcCheck.of(message.raw(), whole, asked),
                        policy);
        return new Authentication(
                summary,
                aligned,
                failed,
                SenderFindings.of(
                        message, reader, summary, believed, aligned, failed, trusted.forged()));
    }

    private static Standing standing(boolean known, boolean others, boolean sure) {
        if (!known) {
            return Standing.ANYBODYS;
        }
        if (others) {
            return Standing.FORWARDERS;
        }
        return sure ? Standing.PROVIDERS : Standing.PROVIDERS_IT_SEEMS;
    }

    /** What a mail says of itself when nobody trusted wrote: told, never believed. */
    private static List<AuthenticationResults> anyResults(Message message) {
        return message.first("Authentication-Results").map(HeaderField::body).stream()
                .map(AuthenticationResults::of)
                .toList();
    }

    private static boolean isWhole(Message message) {
        return message.source() == Message.Source.WHOLE
                && message.raw().bodyStart() < message.raw().end()
                && message.leftOut().stream()
                        .noneMatch(each -> each.code() == MailCode.MAIL_TOO_LARGE);
    }

    /** When the mail arrived: as the last machine wrote, else as the sender did. */
    private static Optional<Instant> delivered(Message message) {
        return message.first("Received")
                .map(field -> ReceivedField.of(field.body()).at())
                .or(() -> message.first("Date").map(date -> ReceivedDates.parse(date.body())));
    }
}
