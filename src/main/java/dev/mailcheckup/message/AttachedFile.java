package dev.mailcheckup.message;

import java.util.List;

/**
 * A file in the mail and what was seen in it. The observation only: what it means is judged
 * elsewhere.
 *
 * @param part the body part that holds it
 * @param realType media type by its first octets, empty where they tell nothing
 * @param look how far we could look into it
 * @param seen what it holds that can do harm or leads somewhere
 * @param entries the files packed or embedded in it, at most {@value #MOST_ENTRIES}
 * @param text the words of its first pages, at most {@value #MOST_CHARACTERS} characters
 * @param links where it leads; codes in pictures too
 */
public record AttachedFile(
        BodyPart part,
        String realType,
        Look look,
        List<Seen> seen,
        List<Entry> entries,
        String text,
        List<Link> links) {

    public static final int MOST_ENTRIES = 200;
    public static final int MOST_CHARACTERS = 64 * 1024;

    public AttachedFile {
        seen = List.copyOf(seen);
        entries = List.copyOf(entries);
        links = List.copyOf(links);
    }

    /** How far we could look. Only the first three say that nothing was left unseen. */
    public enum Look {
        /** Such a file holds nothing that needs opening. */
        NOT_NEEDED,
        OPENED,
        /** It was locked, and a password that stands in the mail opened it. */
        UNLOCKED,
        /** Locked with a password that we do not have. */
        LOCKED,
        /** Larger than our limits, or it unpacks to more than they allow. */
        TOO_LARGE,
        /** It would have taken longer than a mail may take. */
        TOO_SLOW,
        /** It breaks the rules of its own format. */
        BROKEN,
        /** A kind of file that we cannot open, or nothing that opens files was there. */
        NOT_OPENED;

        /** Whether something of the file stayed unseen. */
        public boolean isShort() {
            return ordinal() >= LOCKED.ordinal();
        }
    }

    /** What a file can hold that a reader should know of. */
    public enum Trait {
        /** Small programs inside a document (VBA). */
        MACROS,
        /** Old spreadsheet macros (Excel 4), fields or scripts that start commands. */
        COMMANDS,
        /** A template or an object that is fetched from elsewhere on opening. */
        REMOTE_PART,
        /** A page with a field for a password. */
        PASSWORD_FIELD,
        /** A page with a form. */
        FORM,
        /** A page with a script. */
        SCRIPT,
        /** A page that builds a file in the browser, past the filters. */
        SMUGGLING,
        /** It was locked, and its password stands in the mail. */
        KEY_IN_MAIL,
        /** It unpacks to far more than its own size. */
        HUGE
    }

    /**
     * @param where the file inside the file, or an empty text for the file itself
     */
    public record Seen(Trait trait, String where) {}

    /**
     * A file inside a packed file.
     *
     * @param name with the names of the packed files around it, such as {@code a.zip/b.exe}
     * @param realType media type by its first octets, empty where they tell nothing or were not
     *     read
     * @param locked whether its content is locked
     */
    public record Entry(String name, String realType, boolean locked) {}

    /** A file that nobody looked into yet. */
    public static AttachedFile unopened(BodyPart part) {
        return of(part, FileType.of(part).mediaType(), Look.NOT_OPENED);
    }

    public static AttachedFile of(BodyPart part, String realType, Look look) {
        return new AttachedFile(part, realType, look, List.of(), List.of(), "", List.of());
    }

    /** The name it gives itself, or its media type. */
    public String name() {
        String name = part.fileName();
        return name == null || name.isBlank() ? part.mediaType() : name;
    }

    public boolean has(Trait trait) {
        return seen.stream().anyMatch(each -> each.trait() == trait);
    }
}
