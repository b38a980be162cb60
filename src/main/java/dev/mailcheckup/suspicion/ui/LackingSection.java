package dev.mailcheckup.suspicion.ui;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.shell.FindingCard;
import dev.mailcheckup.suspicion.Explanation;
import java.util.List;

/** What we could not see, and how the reader can give it to us. */
class LackingSection extends MailSection {

    LackingSection(Explanation explanation) {
        super("mail.lacking.title");
        List<Finding> unseen =
                explanation.findings().stream()
                        .filter(finding -> finding.severity() == Severity.UNKNOWN)
                        .toList();
        String whole =
                switch (explanation.source()) {
                    case BODY_ONLY -> "mail.lacking.body-only";
                    case HEADERS_ONLY -> "mail.lacking.headers-only";
                    case WHOLE ->
                            unseen.stream()
                                            .anyMatch(each ->
                                                    each.code() == MailCode.MAIL_HEADERS_SHORT)
                                    ? "mail.lacking.short"
                                    : "";
                    case UNREADABLE -> "";
                };
        if (!whole.isEmpty()) {
            say(whole);
            show(new SourceHelp());
        }
        unseen.stream()
                .filter(finding -> whole.isEmpty() || !isTold(finding.code()))
                .forEach(finding -> show(new FindingCard(finding, FindingCard.Scale.HOW_STRONG)));
    }

    /** Said already by the sentence above. */
    private static boolean isTold(FindingCode code) {
        return code == MailCode.MAIL_HEADERS_MISSING
                || code == MailCode.MAIL_BODY_MISSING
                || code == MailCode.MAIL_HEADERS_SHORT;
    }
}
