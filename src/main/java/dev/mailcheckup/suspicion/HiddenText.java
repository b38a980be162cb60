package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Message;
import java.util.Optional;

/**
 * Whether a mail hides more text than it shows. Padding with foreign text misleads mail filters;
 * the short hidden preview line of an ordinary newsletter does not come near.
 */
final class HiddenText {

    /** Letters and digits; hardly any ordinary preview has two hundred. */
    private static final int TELLING = 300;

    private HiddenText() {}

    static Optional<Finding> of(Message message) {
        long hidden = letters(message.hiddenText());
        return hidden >= TELLING && hidden >= letters(message.visibleText())
                ? Optional.of(Finding.of(LinkCode.HIDDEN_TEXT, Severity.WORTH))
                : Optional.empty();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
