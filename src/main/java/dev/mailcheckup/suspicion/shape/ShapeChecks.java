package dev.mailcheckup.suspicion.shape;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Looks at how a mail is made, in whatever language it is. */
public final class ShapeChecks {

    private ShapeChecks() {}

    /**
     * @param vouched whether a trusted check says that the mail is from the author's own systems
     */
    public static List<Finding> of(Message message, boolean vouched) {
        List<Finding> findings = new ArrayList<>(PictureChecks.of(message));
        findings.addAll(SenderShape.of(message));
        boolean page = message.links().stream().anyMatch(link -> link.kind() == Link.Kind.ANCHOR);
        if (page && StuffedText.is(message.visibleText())) {
            findings.add(Finding.of(MailCode.TEXT_STUFFED, Severity.WORTH));
        }
        findings.addAll(OrdinaryTraits.of(message, vouched));
        return findings;
    }
}
