package dev.mailcheckup.progress;

import java.time.Duration;

/** Locks progress up so that nobody can read or change it where it lies, and opens it again. */
public interface Sealing {

    /** Where a sealed copy lies, and how long it can be opened. */
    enum Place {
        /** In one tab of a browser, until that is closed. */
        TAB(Duration.ofHours(12)),
        /** The same on a computer that many use. */
        SHARED_TAB(Duration.ofHours(1)),
        BROWSER(Duration.ofDays(30)),
        LINK(Duration.ofDays(400)),
        FILE(Duration.ofDays(400));

        private final Duration lasts;

        Place(Duration lasts) {
            this.lasts = lasts;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /** What came of opening. */
    sealed interface Opened {
        record Readable(Progress progress) implements Opened {}

        /** It was sealed with words of the reader's own, and none or others were given. */
        record NeedsPassphrase() implements Opened {}

        /** Damaged, made elsewhere, too large or too old. */
        record Unreadable() implements Opened {}
    }

    /** One line of characters that need no escape in an address. */
    String seal(Progress progress, Place place);

    /** For a file: JSON of its own. Without words the server's own key is used. */
    String sealFile(Progress progress, String passphrase);

    Opened open(String sealed);

    /** The text of a file. */
    Opened openFile(String text, String passphrase);
}
