package dev.mailcheckup.message.outlook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail as Outlook keeps it: properties instead of a source. */
record OutlookItem(
        MapiProperties mail, List<MapiProperties> recipients, List<Attachment> attachments) {

    /**
     * @param properties with the file itself under {@link MapiProperties#FILE}
     * @param item the attached mail where it is one
     */
    record Attachment(MapiProperties properties, @Nullable OutlookItem item) {}
}
