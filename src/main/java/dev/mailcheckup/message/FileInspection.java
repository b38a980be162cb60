package dev.mailcheckup.message;

/** Looks into the files of a mail. What cannot be looked into is told, never thrown. */
@FunctionalInterface
public interface FileInspection {

    /** The same mail with what was seen in its files. */
    Message inspected(Message message);

    /** Opens nothing. */
    FileInspection NONE = message -> message;
}
