package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.FileBuilding;
import dev.mailcheckup.message.Message;
import java.util.Optional;

/**
 * Whether the page that is the mail itself builds a file. Mail programs run no scripts, but some
 * offer to open a mail in the browser, and there it would.
 */
final class ScriptInMail {

    private ScriptInMail() {}

    static Optional<Finding> of(Message message) {
        return message.bodyParts().stream()
                        .filter(part -> part.isHtml() && !part.attached())
                        .map(BodyPart::text)
                        .anyMatch(ScriptInMail::buildsFile)
                ? Optional.of(Finding.of(FindingCode.MAIL_BUILDS_FILE, Severity.URGENT))
                : Optional.empty();
    }

    private static boolean buildsFile(String page) {
        return (page.contains("<script") || page.contains("<SCRIPT")) && FileBuilding.in(page);
    }
}
