package dev.mailcheckup.suspicion.journey;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.SenderCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.journey.Hop.Trust;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way of a mail from machine to machine, as its Received fields tell it. */
public record Journey(List<Hop> hops, List<Finding> findings) {

    /** Where webmail pages put the address of the computer in front of which somebody sits. */
    private static final List<String> WEBMAIL =
            List.of("X-Originating-IP", "X-Originating-Client-IP", "X-Sender-IP", "X-Client-IP");

    /** Hops told of one mail. */
    private static final int MOST = 100;

    /** Clocks of honest machines differ by this much. */
    private static final Duration USUAL_SKEW = Duration.ofMinutes(5);

    private static final Duration FALSE_DATE = Duration.ofHours(2);

    public static Journey of(Message message) {
        List<ReceivedField> received =
                message.all("Received").stream()
                        .limit(MOST)
                        .map(field -> ReceivedField.of(field.body()))
                        .toList();
        List<Trust> trust = Chain.trust(received);
        List<Hop> hops = new ArrayList<>();
        writtenInWebmail(message, received).ifPresent(hops::add);
        List<Finding> findings = new ArrayList<>();
        Instant before = null;
        boolean skewed = false;
        for (int i = received.size() - 1; i >= 0; i--) {
            ReceivedField field = received.get(i);
            Duration delay = delay(before, field.at());
            boolean behind = delay.isNegative();
            skewed |= delay.compareTo(USUAL_SKEW.negated()) < 0;
            hops.add(hop(field, behind ? Duration.ZERO : delay, behind, trust.get(i)));
            before = field.at() == null ? before : field.at();
        }
        if (skewed) {
            findings.add(Finding.of(SenderCode.CLOCKS_DISAGREE, Severity.FINE));
        }
        message.first("Date")
                .filter(date -> isAfterArrival(date.body(), hops))
                .ifPresent(date ->
                        findings.add(
                                new Finding(
                                        SenderCode.DATE_AFTER_ARRIVAL,
                                        Severity.WORTH,
                                        new Evidence.Field("Date", date.body()))));
        return new Journey(List.copyOf(hops), List.copyOf(findings));
    }

    private static Hop hop(ReceivedField field, Duration delay, boolean behind, Trust trust) {
        return new Hop(
                field.from(),
                field.by(),
                field.at(),
                delay,
                behind,
                field.address(),
                IpAddress.isPublic(field.address()),
                field.protocol(),
                field.encrypted(),
                field.signedIn(),
                trust);
    }

    /** The computer at which somebody wrote in a webmail page, where no hop names it. */
    private static Optional<Hop> writtenInWebmail(Message message, List<ReceivedField> received) {
        return WEBMAIL.stream()
                .flatMap(name -> message.first(name).stream())
                .map(field -> IpAddress.in(field.body().strip()))
                .filter(address ->
                        !address.isEmpty()
                                && received.stream()
                                        .noneMatch(hop -> hop.address().equals(address)))
                .findFirst()
                .map(address ->
                        new Hop(
                                "[" + address + "]",
                                received.isEmpty() ? "" : received.getLast().by(),
                                null,
                                Duration.ZERO,
                                false,
                                address,
                                IpAddress.isPublic(address),
                                "HTTP",
                                false,
                                true,
                                Trust.CLAIMED));
    }

    private static boolean isAfterArrival(String date, List<Hop> hops) {
        Instant written = ReceivedDates.parse(date);
        Instant arrived = hops.isEmpty() ? null : hops.getLast().at();
        return written != null && arrived != null && written.isAfter(arrived.plus(FALSE_DATE));
    }

    private static Duration delay(@Nullable Instant before, @Nullable Instant at) {
        return before == null || at == null ? Duration.ZERO : Duration.between(before, at);
    }
}
