package dev.mailcheckup.message.outlook;

import dev.mailcheckup.message.outlook.CompoundFile.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an Outlook message file (.msg, MS-OXMSG). */
final class MessageFile {

    private static final String VALUE = "__substg1.0_";
    private static final String FIXED = "__properties_version1.0";
    private static final String RECIPIENT = "__recip_version1.0_";
    private static final String ATTACHMENT = "__attach_version1.0_";
    private static final int OBJECT = 0x000d;
    private static final int HEADER_OF_TOP = 32;
    private static final int HEADER_OF_ENCLOSED = 24;
    private static final int HEADER_OF_OTHERS = 8;
    private static final int FIXED_SIZE = 16;
    private static final int MOST_ENCLOSED = 5;
    private static final int MOST_RECIPIENTS = 500;
    private static final int MOST_ATTACHMENTS = 200;

    private final CompoundFile file;

    private MessageFile(CompoundFile file) {
        this.file = file;
    }

    /**
     * @throws IndexOutOfBoundsException if the file is badly damaged
     */
    static OutlookItem read(byte[] octets) {
        CompoundFile file = new CompoundFile(octets);
        return new MessageFile(file).item(file.root(), HEADER_OF_TOP, 0);
    }

    private OutlookItem item(Entry storage, int header, int depth) {
        List<Entry> entries = new ArrayList<>(file.in(storage));
        entries.sort(Comparator.comparing(Entry::name));
        MapiProperties mail = properties(entries, header);
        List<MapiProperties> recipients = new ArrayList<>();
        List<OutlookItem.Attachment> attachments = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.name().startsWith(RECIPIENT) && recipients.size() < MOST_RECIPIENTS) {
                recipients.add(properties(file.in(entry), HEADER_OF_OTHERS));
            } else if (entry.name().startsWith(ATTACHMENT)
                    && attachments.size() < MOST_ATTACHMENTS) {
                List<Entry> of = file.in(entry);
                MapiProperties properties = properties(of, HEADER_OF_OTHERS);
                attachments.add(new OutlookItem.Attachment(properties, enclosed(of, depth)));
            }
        }
        return new OutlookItem(mail, recipients, attachments);
    }

    private @Nullable OutlookItem enclosed(List<Entry> attachment, int depth) {
        for (Entry entry : attachment) {
            boolean mail = !entry.stream() && entry.name().startsWith(VALUE + "3701");
            if (mail && depth < MOST_ENCLOSED) {
                return item(entry, HEADER_OF_ENCLOSED, depth + 1);
            }
        }
        return null;
    }

    private MapiProperties properties(List<Entry> entries, int header) {
        MapiProperties properties = new MapiProperties();
        for (Entry entry : entries) {
            if (!entry.stream()) {
                continue;
            }
            if (entry.name().equals(FIXED)) {
                fixed(file.octets(entry), header, properties);
            } else if (entry.name().startsWith(VALUE) && entry.name().length() == 20) {
                value(entry, properties);
            }
        }
        return properties;
    }

    /** The last eight letters of the name are the property's number and type. */
    private void value(Entry entry, MapiProperties properties) {
        String tag = entry.name().substring(VALUE.length()).toLowerCase(Locale.ROOT);
        try {
            int id = Integer.parseInt(tag, 0, 4, 16);
            int type = Integer.parseInt(tag, 4, 8, 16);
            if (type != OBJECT) {
                properties.put(id, type, file.octets(entry));
            }
        } catch (NumberFormatException e) {
            // No property then; the others still count.
        }
    }

    private static void fixed(byte[] octets, int header, MapiProperties properties) {
        for (int at = header; at + FIXED_SIZE <= octets.length; at += FIXED_SIZE) {
            int type = LittleEndian.u16(octets, at);
            boolean fits = type == 0x03 || type == 0x0b || type == 0x40;
            if (fits) {
                int id = LittleEndian.u16(octets, at + 2);
                properties.put(id, type, Arrays.copyOfRange(octets, at + 8, at + FIXED_SIZE));
            }
        }
    }
}
