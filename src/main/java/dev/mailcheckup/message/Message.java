package dev.mailcheckup.message;

import dev.mailcheckup.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail as read from what the reader gave, within {@link MessageLimits}.
 *
 * @param source how much of a mail was given
 * @param headerFields the header section, top first
 * @param bodyParts the leaves of the MIME tree in order
 * @param visibleText what a reader sees of the body: HTML rendered to text with hidden text left
 *     out, or the plain text where there is no HTML
 * @param hiddenText text of the body that a reader does not see
 * @param links every place the mail leads or reaches out to
 * @param leftOut what the limits cut or what could not be read
 * @param raw the octets it was read from
 * @param files one for each body part that is a file or a picture, with what was seen in it
 * @param enclosing the header section of the mail that it came attached to (RFC 2046, section
 *     5.2.1): whoever sent that one can have written all of this one
 */
public record Message(
        Source source,
        List<HeaderField> headerFields,
        List<BodyPart> bodyParts,
        String visibleText,
        String hiddenText,
        List<Link> links,
        List<Finding> leftOut,
        RawMail raw,
        List<AttachedFile> files,
        Optional<Message> enclosing) {

    /** Nothing that could be read. */
    public static final Message NONE =
            new Message(
                    Source.UNREADABLE,
                    List.of(),
                    List.of(),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    RawMail.NONE);

    public Message {
        headerFields = List.copyOf(headerFields);
        bodyParts = List.copyOf(bodyParts);
        links = List.copyOf(links);
        leftOut = List.copyOf(leftOut);
        files = List.copyOf(files);
    }

    /** A mail given as such, whose files nobody looked into yet. */
    public Message(
            Source source,
            List<HeaderField> headerFields,
            List<BodyPart> bodyParts,
            String visibleText,
            String hiddenText,
            List<Link> links,
            List<Finding> leftOut,
            RawMail raw) {
        this(
                source,
                headerFields,
                bodyParts,
                visibleText,
                hiddenText,
                links,
                leftOut,
                raw,
                bodyParts.stream().filter(BodyPart::isFile).map(AttachedFile::unopened).toList(),
                Optional.empty());
    }

    /** The same mail with what was seen in its files; where they lead, the mail leads. */
    public Message withFiles(List<AttachedFile> inspected) {
        List<Link> all = new ArrayList<>(links);
        inspected.forEach(file -> all.addAll(file.links()));
        return new Message(
                source,
                headerFields,
                bodyParts,
                visibleText,
                hiddenText,
                all,
                leftOut,
                raw,
                inspected,
                enclosing);
    }

    /** The same with this said about what could not be read. */
    public Message with(List<Finding> otherLeftOut) {
        return new Message(
                source,
                headerFields,
                bodyParts,
                visibleText,
                hiddenText,
                links,
                otherLeftOut,
                raw,
                files,
                enclosing);
    }

    /** The same with other octets as its source. */
    public Message readFrom(RawMail otherRaw) {
        return new Message(
                source,
                headerFields,
                bodyParts,
                visibleText,
                hiddenText,
                links,
                leftOut,
                otherRaw,
                files,
                enclosing);
    }

    /** The same, taken out of another mail; what that one came in stays the outermost. */
    public Message takenFrom(Message other) {
        return new Message(
                source,
                headerFields,
                bodyParts,
                visibleText,
                hiddenText,
                links,
                leftOut,
                raw,
                files,
                Optional.of(enclosing.map(each -> each.takenFrom(other)).orElse(other)));
    }

    /** How much of a mail was given. */
    public enum Source {
        /** A header section and a body. */
        WHOLE,
        HEADERS_ONLY,
        BODY_ONLY,
        /** Nothing in it could be read as a mail or a text. */
        UNREADABLE
    }

    public Optional<HeaderField> first(String name) {
        return headerFields.stream().filter(field -> field.is(name)).findFirst();
    }

    public List<HeaderField> all(String name) {
        return headerFields.stream().filter(field -> field.is(name)).toList();
    }

    /** The decoded Subject, or an empty text. */
    public String subject() {
        return first("Subject").map(HeaderField::body).orElse("");
    }

    /** The mailboxes of the first field of this name, such as From, To or Reply-To. */
    public List<Mailbox> mailboxes(String name) {
        return first(name).map(field -> Mailboxes.of(field.body())).orElse(List.of());
    }

    /** The author (RFC 5322, section 3.6.2): the first mailbox of From. */
    public Optional<Mailbox> author() {
        return mailboxes("From").stream().findFirst();
    }

    public List<BodyPart> attachments() {
        return bodyParts.stream().filter(BodyPart::attached).toList();
    }
}
