package dev.mailcheckup.message.mime;

import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.message.MessageLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks the MIME tree (RFC 2046) within the limits. Recursion is held by the depth limit, and each
 * level looks at each line once. A multipart without a usable boundary is read as one text.
 */
final class EntityReader {

    private final MessageLimits limits;
    private int unwrapped;
    private int parts;
    private int deepest;

    EntityReader(MessageLimits limits) {
        this.limits = limits;
    }

    /** Reads the body that follows a header section. */
    Entity read(byte[] octets, HeaderSection header, int from, int to, int depth, String usual) {
        deepest = Math.max(deepest, depth);
        Parameters type = Parameters.of(header.raw("Content-Type"));
        String mediaType = type.value().contains("/") ? type.value() : usual;
        String encoding = header.raw("Content-Transfer-Encoding");
        if (mediaType.startsWith("multipart/")) {
            Entity branch = multipart(octets, type, mediaType, from, to, depth, encoding);
            if (branch != null) {
                return branch;
            }
            mediaType = "text/plain";
        }
        if (mediaType.equals("message/rfc822") || mediaType.equals("message/global")) {
            return enclosed(octets, mediaType, from, to, depth, encoding);
        }
        parts++;
        return LeafReader.read(octets, header, type, mediaType, from, to, encoding);
    }

    private @Nullable Entity multipart(
            byte[] octets,
            Parameters type,
            String mediaType,
            int from,
            int to,
            int depth,
            String encoding) {
        byte[] source = octets;
        int start = from;
        int end = to;
        Boundary boundary = Boundary.find(type.get("boundary"), source, start, end);
        if (boundary == null && mayUnwrap(encoding, to - from)) {
            source = TransferDecoder.decode(octets, from, to, encoding);
            start = 0;
            end = source.length;
            boundary = Boundary.find(type.get("boundary"), source, start, end);
        }
        if (boundary == null) {
            return null;
        }
        List<Entity> children = new ArrayList<>();
        String usual = mediaType.equals("multipart/digest") ? "message/rfc822" : "text/plain";
        for (Boundary.Range range : boundary.split(source, start, end, limits.parts() + 1)) {
            if (parts >= limits.parts()) {
                parts++;
                break;
            }
            if (depth >= limits.depth()) {
                deepest = depth + 1;
                break;
            }
            HeaderSection header = HeaderReader.read(source, range.from(), range.to(), limits);
            children.add(read(source, header, header.bodyStart(), range.to(), depth + 1, usual));
        }
        return new Entity.Branch(mediaType, children);
    }

    private Entity enclosed(
            byte[] octets, String mediaType, int from, int to, int depth, String encoding) {
        if (depth >= limits.depth()) {
            deepest = depth + 1;
            return new Entity.Branch(mediaType, List.of());
        }
        boolean wrapped = mayUnwrap(encoding, to - from);
        byte[] inner = wrapped ? TransferDecoder.decode(octets, from, to, encoding) : octets;
        int start = wrapped ? 0 : from;
        int end = wrapped ? inner.length : to;
        HeaderSection header = HeaderReader.read(inner, start, end, limits);
        Entity body = read(inner, header, header.bodyStart(), end, depth + 1, "text/plain");
        return new Entity.Enclosed(inner, start, end, body);
    }

    /**
     * Encodings are not allowed around multiparts and messages (RFC 2045, section 6.4), yet occur.
     * All that is unwrapped together may be as large as one mail.
     */
    private boolean mayUnwrap(String encoding, int octets) {
        if (!TransferDecoder.changes(encoding) || octets > limits.octets() - unwrapped) {
            return false;
        }
        unwrapped += octets;
        return true;
    }

    /** Tells what the limits left out of the tree. */
    void tell(LeftOut leftOut) {
        leftOut.addIfOver(MailCode.MAIL_TOO_MANY_PARTS, parts, limits.parts());
        leftOut.addIfOver(MailCode.MAIL_TOO_DEEP, deepest, limits.depth());
    }
}
