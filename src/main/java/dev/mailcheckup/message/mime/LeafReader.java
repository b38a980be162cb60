package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.BodyPart;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decodes one leaf of the MIME tree and says how a mail program would treat it. */
final class LeafReader {

    private static final byte[] NONE = new byte[0];
    private static final int LONGEST_NAME = 255;
    private static final int META_WITHIN = 2_048;
    private static final Set<String> SHOWN =
            Set.of("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown");

    private LeafReader() {}

    static Entity.Leaf read(
            byte[] octets,
            HeaderSection header,
            Parameters type,
            String mediaType,
            int from,
            int to,
            String encoding) {
        Parameters disposition = Parameters.of(header.raw("Content-Disposition"));
        String name = fileName(disposition, type);
        boolean text = mediaType.startsWith("text/");
        boolean picture = mediaType.startsWith("image/") && header.has("Content-ID");
        boolean attached =
                disposition.value().equals("attachment")
                        || !text && !picture
                        || text && name != null
                        || !text
                                && disposition.value().equals("inline")
                                && name != null
                                && !picture;
        byte[] content = TransferDecoder.decode(octets, from, to, encoding);
        boolean shown = SHOWN.contains(mediaType) && !disposition.value().equals("attachment");
        BodyPart part =
                new BodyPart(
                        mediaType,
                        name,
                        attached,
                        false,
                        contentId(header.raw("Content-ID")),
                        text ? text(content, type, mediaType) : "",
                        text && !attached ? NONE : content);
        return new Entity.Leaf(part, shown);
    }

    private static @Nullable String fileName(Parameters disposition, Parameters type) {
        String name = disposition.get("filename");
        if (name == null) {
            name = type.get("name");
        }
        return name == null || name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME / 2)
                        + "…"
                        + name.substring(name.length() - LONGEST_NAME / 2);
    }

    /** Content-ID: &lt;id&gt; (RFC 2392) without its brackets, or null. */
    private static @Nullable String contentId(String fieldBody) {
        String id = fieldBody.strip();
        boolean bracketed = id.startsWith("<") && id.endsWith(">");
        String bare = bracketed ? id.substring(1, id.length() - 1) : id;
        return bare.isEmpty() || bare.length() > LONGEST_NAME ? null : bare;
    }

    private static String text(byte[] content, Parameters type, String mediaType) {
        String charset = type.get("charset");
        if (TextDecoder.named(charset) == null && mediaType.equals("text/html")) {
            charset = metaCharset(content);
        }
        String decoded = TextDecoder.decode(content, charset);
        return mediaType.equals("text/plain") ? CharacterReferences.read(decoded) : decoded;
    }

    /** The charset that an HTML page names itself, or null. */
    static @Nullable String metaCharset(byte[] content) {
        String head =
                new String(
                        content,
                        0,
                        Math.min(content.length, META_WITHIN),
                        StandardCharsets.ISO_8859_1);
        int at = Octets.lower(head).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int from = at + "charset=".length();
        while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < head.length() && "\"' />;".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(from, end);
    }
}
