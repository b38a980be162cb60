package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.HeaderField;
import java.util.List;

/**
 * A header section as read from octets.
 *
 * @param fields the fields within the limits, top first
 * @param bodyStart where the body begins
 * @param seen how many fields there were
 * @param octets size of the section
 * @param longest octets of the longest field
 */
record HeaderSection(List<HeaderField> fields, int bodyStart, int seen, int octets, int longest) {

    /** The raw field body of the first field of this name, unfolded but not decoded, or empty. */
    String raw(String name) {
        for (HeaderField field : fields) {
            if (field.is(name)) {
                return FieldBody.unfolded(field.rawBody());
            }
        }
        return "";
    }

    boolean has(String name) {
        return fields.stream().anyMatch(field -> field.is(name));
    }
}
