package dev.mailcheckup.checklist;

import dev.mailcheckup.finding.CheckCode;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.wizard.Source;
import dev.mailcheckup.wizard.Tag;
import java.util.List;

/**
 * A task that this visitor should do.
 *
 * @param severity the highest of its findings
 * @param source checked if at least one of its findings was
 * @param reasons its findings, the most urgent first
 * @param devices those that the findings are about; empty where it is the same for all
 */
public record ChecklistItem(
        Task task, Severity severity, Source source, List<FindingCode> reasons, List<Tag> devices) {

    private static final List<FindingCode> RESCUE =
            List.of(
                    CheckCode.CHECK_SECRET_GIVEN_AWAY,
                    CheckCode.CHECK_THREAT_GOING_ON,
                    CheckCode.CHECK_THREAT_MAIL_PAID);

    /** Something has happened already, so it comes before all else. */
    public boolean isRescue() {
        return severity == Severity.URGENT && reasons.stream().anyMatch(RESCUE::contains);
    }
}
