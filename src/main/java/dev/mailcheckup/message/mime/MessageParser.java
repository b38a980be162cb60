package dev.mailcheckup.message.mime;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.RawMail;
import dev.mailcheckup.message.outlook.OutlookFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person pasted or dropped into a {@link Message}: a whole source, headers alone, or a
 * body alone. Nothing is thrown for bad input; what could not be read is told in {@link
 * Message#leftOut()}.
 *
 * @see "Decision D004: our own linear readers"
 */
public final class MessageParser {

    private static final int MOST_WRAPPERS = 4;

    static {
        MimeSettings.apply();
    }

    private MessageParser() {}

    public static Message parse(byte[] octets, MessageLimits limits) {
        return parse(octets, limits, MOST_WRAPPERS);
    }

    private static Message parse(byte[] octets, MessageLimits limits, int wrappers) {
        LeftOut leftOut = new LeftOut();
        byte[] given = octets;
        if (leftOut.addIfOver(MailCode.MAIL_TOO_LARGE, octets.length, limits.octets())) {
            given = Arrays.copyOf(octets, limits.octets());
        }
        if (Octets.isBlank(given, 0, given.length)) {
            return unreadable(MailCode.MAIL_EMPTY);
        }
        if (OutlookFormat.isMessageFile(given) || OutlookFormat.isTransportFile(given)) {
            return outlook(given, limits, wrappers);
        }
        if (OtherFormat.isNotText(given)) {
            return unreadable(MailCode.MAIL_NOT_A_MAIL);
        }
        GivenSource source = GivenSource.of(given);
        return source.hasHeader()
                ? whole(source, limits, leftOut, wrappers)
                : body(source, limits, leftOut);
    }

    private static Message outlook(byte[] file, MessageLimits limits, int wrappers) {
        Optional<OutlookFormat.Rewritten> rewritten = OutlookFormat.read(file);
        if (rewritten.isEmpty()) {
            return unreadable(MailCode.MAIL_OUTLOOK_FILE);
        }
        Message message = parse(rewritten.get().source(), limits, wrappers);
        Message untouched = message.readFrom(RawMail.NONE);
        if (rewritten.get().hasHeaders()) {
            return untouched;
        }
        LeftOut leftOut = new LeftOut();
        leftOut.addAll(untouched.leftOut());
        leftOut.remove(MailCode.MAIL_HEADERS_SHORT);
        leftOut.add(MailCode.MAIL_OUTLOOK_NO_HEADERS);
        return untouched.with(leftOut.findings());
    }

    private static Message whole(
            GivenSource source, MessageLimits limits, LeftOut leftOut, int wrappers) {
        byte[] octets = source.octets();
        HeaderSection header = HeaderReader.read(octets, source.start(), octets.length, limits);
        leftOut.addIfOver(
                MailCode.MAIL_TOO_MANY_HEADER_FIELDS, header.seen(), limits.headerFields());
        if (!leftOut.addIfOver(MailCode.MAIL_HEADER_CUT, header.octets(), limits.headerOctets())) {
            leftOut.addIfOver(MailCode.MAIL_HEADER_CUT, header.longest(), limits.fieldOctets());
        }
        if (!header.has("Received") && !header.has("Authentication-Results")) {
            leftOut.add(MailCode.MAIL_HEADERS_SHORT);
        }
        if (Octets.isBlank(octets, header.bodyStart(), octets.length)) {
            leftOut.add(MailCode.MAIL_BODY_MISSING);
            return headersOnly(header, leftOut.findings(), raw(source, header));
        }
        EntityReader reader = new EntityReader(limits);
        Entity entity =
                reader.read(octets, header, header.bodyStart(), octets.length, 0, "text/plain");
        reader.tell(leftOut);
        Optional<Forwarding.Unwrapped> unwrapped =
                wrappers == 0 ? Optional.empty() : Forwarding.of(header, entity, limits);
        if (unwrapped.isPresent()) {
            Message inner = parse(unwrapped.get().inner(), limits, wrappers - 1);
            leftOut.remove(MailCode.MAIL_HEADERS_SHORT);
            leftOut.addAll(inner.leftOut());
            leftOut.add(unwrapped(header, unwrapped.get().count()));
            return inner.with(leftOut.findings())
                    .takenFrom(headersOnly(header, List.of(), raw(source, header)));
        }
        return shown(Message.Source.WHOLE, header, entity, limits, leftOut, raw(source, header));
    }

    private static Message headersOnly(HeaderSection header, List<Finding> leftOut, RawMail raw) {
        return new Message(
                Message.Source.HEADERS_ONLY,
                header.fields(),
                List.of(),
                "",
                "",
                List.of(),
                leftOut,
                raw);
    }

    /** A body alone: HTML where it begins like HTML, else text. */
    private static Message body(GivenSource source, MessageLimits limits, LeftOut leftOut) {
        leftOut.add(MailCode.MAIL_HEADERS_MISSING);
        byte[] octets = Arrays.copyOfRange(source.octets(), source.start(), source.octets().length);
        boolean html = OtherFormat.isHtml(octets);
        String text =
                html
                        ? TextDecoder.decode(octets, LeafReader.metaCharset(octets))
                        : CharacterReferences.read(TextDecoder.decode(octets, null));
        BodyPart part =
                new BodyPart(html ? "text/html" : "text/plain", null, false, text, new byte[0]);
        HeaderSection none = new HeaderSection(List.of(), 0, 0, 0, 0);
        RawMail raw = new RawMail(octets, 0, 0, octets.length);
        return shown(
                Message.Source.BODY_ONLY, none, new Entity.Leaf(part, true), limits, leftOut, raw);
    }

    private static Message shown(
            Message.Source source,
            HeaderSection header,
            Entity entity,
            MessageLimits limits,
            LeftOut leftOut,
            RawMail raw) {
        Renderer renderer = new Renderer(limits);
        renderer.show(entity);
        Rendering rendering = renderer.rendering();
        if (renderer.wasCut()) {
            leftOut.addIfOver(
                    MailCode.MAIL_TEXT_CUT, limits.textCharacters() + 1L, limits.textCharacters());
        }
        leftOut.addIfOver(MailCode.MAIL_TOO_MANY_LINKS, rendering.linksSeen(), limits.links());
        String text = rendering.visible.text();
        boolean alone = source == Message.Source.BODY_ONLY;
        Optional<InlineForward> forward =
                InlineForward.in(alone, FieldBody.decoded(header.raw("Subject")), text);
        forward.ifPresent(found ->
                leftOut.add(
                        new Finding(
                                MailCode.MAIL_FORWARDED_INLINE,
                                Severity.UNKNOWN,
                                new Evidence.Field("From", found.from()))));
        return new Message(
                source,
                header.fields(),
                Renderer.leaves(entity).stream()
                        .map(Entity.Leaf::part)
                        .map(part -> renderer.showed(part) ? part.asShown() : part)
                        .toList(),
                forward.map(InlineForward::text).orElse(text),
                rendering.hidden.text(),
                rendering.links(),
                leftOut.findings(),
                raw);
    }

    private static RawMail raw(GivenSource source, HeaderSection header) {
        byte[] octets = source.octets();
        return new RawMail(octets, source.start(), header.bodyStart(), octets.length);
    }

    private static Message unreadable(FindingCode code) {
        return new Message(
                Message.Source.UNREADABLE,
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(LeftOut.of(code)),
                RawMail.NONE);
    }

    private static Finding unwrapped(HeaderSection header, int mails) {
        return mails > 1
                ? LeftOut.of(MailCode.MAIL_UNWRAPPED_FIRST, mails, 1)
                : new Finding(
                        MailCode.MAIL_UNWRAPPED,
                        Severity.UNKNOWN,
                        new Evidence.Field("From", FieldBody.decoded(header.raw("From"))));
    }
}
