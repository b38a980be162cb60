package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.AttachmentCode;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.FileBuilding;
import dev.mailcheckup.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the page that is the mail itself holds a script, and whether that builds a file. Mail
 * programs run no scripts, but some offer to open a mail in the browser, and there it would run.
 */
final class ScriptInMail {

    private static final String SCRIPT = "<script";

    /** What a browser runs (HTML standard, "prepare the script element"); the rest is data. */
    private static final List<String> RUN = List.of("javascript", "ecmascript", "module");

    private ScriptInMail() {}

    static Optional<Finding> of(Message message) {
        List<String> pages =
                message.bodyParts().stream()
                        .filter(part -> part.isHtml() && !part.attached())
                        .map(BodyPart::text)
                        .filter(ScriptInMail::holdsScript)
                        .toList();
        if (pages.stream().anyMatch(FileBuilding::in)) {
            return Optional.of(Finding.of(AttachmentCode.MAIL_BUILDS_FILE, Severity.URGENT));
        }
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(AttachmentCode.MAIL_HOLDS_SCRIPT, Severity.WORTH));
    }

    private static boolean holdsScript(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(SCRIPT); at >= 0; at = lower.indexOf(SCRIPT, at + 1)) {
            int end = lower.indexOf('>', at);
            String tag = end < 0 ? "" : lower.substring(at + SCRIPT.length(), end);
            boolean script = tag.isEmpty() || Character.isWhitespace(tag.charAt(0));
            if (end >= 0
                    && script
                    && (!tag.contains("type") || RUN.stream().anyMatch(tag::contains))) {
                return true;
            }
        }
        return false;
    }
}
