package dev.mailcheckup.suspicion.ui;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.shell.FindingCard;
import java.util.List;

/** Findings as cards, strongest first. */
class FindingsSection extends MailSection {

    FindingsSection(String titleKey, List<Finding> findings) {
        super(titleKey);
        findings.forEach(finding -> show(new FindingCard(finding, FindingCard.Scale.HOW_STRONG)));
    }
}
