package dev.mailcheckup.suspicion.journey;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a mail from machine to machine, as its Received fields tell it. */
public record Journey(List<Hop> hops, List<Finding> findings) {

    /** Hops told of one mail. */
    private static final int MOST = 100;

    /** Clocks of honest machines differ by this much. */
    private static final Duration USUAL_SKEW = Duration.ofMinutes(5);

    private static final Duration FALSE_DATE = Duration.ofHours(2);

    public static Journey of(Message message) {
        List<HeaderField> received = message.all("Received").reversed();
        List<Hop> hops = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Instant before = null;
        boolean skewed = false;
        for (HeaderField field : received.subList(0, Math.min(MOST, received.size()))) {
            ReceivedField hop = ReceivedField.of(field.body());
            Duration delay = delay(before, hop.at());
            boolean behind = delay.isNegative();
            skewed |= delay.compareTo(USUAL_SKEW.negated()) < 0;
            hops.add(
                    new Hop(
                            hop.from(),
                            hop.by(),
                            hop.at(),
                            behind ? Duration.ZERO : delay,
                            behind));
            before = hop.at() == null ? before : hop.at();
        }
        if (skewed) {
            findings.add(Finding.of(FindingCode.CLOCKS_DISAGREE, Severity.FINE));
        }
        message.first("Date")
                .filter(date -> isAfterArrival(date.body(), hops))
                .ifPresent(date ->
                        findings.add(
                                new Finding(
                                        FindingCode.DATE_AFTER_ARRIVAL,
                                        Severity.WORTH,
                                        new Evidence.Field("Date", date.body()))));
        return new Journey(List.copyOf(hops), List.copyOf(findings));
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
