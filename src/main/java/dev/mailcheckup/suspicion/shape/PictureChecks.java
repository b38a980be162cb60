package dev.mailcheckup.suspicion.shape;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.suspicion.link.Hosts;
import dev.mailcheckup.suspicion.link.LinkChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a picture that stands in place of the text. Filters read words and not pictures, so
 * made-up mails put theirs into one, and often leave it with a service that asks nobody's name.
 */
final class PictureChecks {

    /** Letters of about 25 words; what stands under a picture, such as how to leave, has fewer. */
    private static final int FEW_LETTERS = 140;

    /** One sign of a script without spaces says as much as so many letters. */
    private static final int LETTERS_A_SIGN = 3;

    private PictureChecks() {}

    static List<Finding> of(Message message) {
        List<Finding> findings = new ArrayList<>();
        Optional<String> free =
                message.links().stream()
                        .filter(link -> link.kind() == Link.Kind.IMAGE)
                        .map(link -> LinkChecks.host(link))
                        .filter(Hosts.PICTURES::has)
                        .findFirst();
        free.ifPresent(host ->
                findings.add(
                        new Finding(
                                MailCode.PICTURE_FREE_HOST,
                                Severity.WORTH,
                                new Evidence.Host(host))));
        if (message.source() != Message.Source.HEADERS_ONLY
                && hasPicture(message)
                && message.links().stream().anyMatch(PictureChecks::isWordless)
                && letters(message.visibleText()) < FEW_LETTERS) {
            findings.add(Finding.of(MailCode.PICTURE_FOR_TEXT, Severity.WORTH));
        }
        return findings;
    }

    /** A link that shows no words: the picture itself is what is to be clicked. */
    private static boolean isWordless(Link link) {
        return link.kind() == Link.Kind.ANCHOR
                && link.text().isBlank()
                && !LinkChecks.host(link).isEmpty();
    }

    private static boolean hasPicture(Message message) {
        return message.links().stream().anyMatch(link -> link.kind() == Link.Kind.IMAGE)
                || message.bodyParts().stream()
                        .map(BodyPart::mediaType)
                        .anyMatch(type -> type.startsWith("image/"));
    }

    private static int letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(FEW_LETTERS)
                .map(c -> Character.isIdeographic(c) ? LETTERS_A_SIGN : 1)
                .sum();
    }
}
