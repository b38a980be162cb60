package dev.mailcheckup.provider.page;

import java.util.Locale;

/** What came of reading a page. */
public sealed interface WebPageSeen {

    /** Octets of a page; what is longer is cut off. */
    int LONGEST_PAGE = 1024 * 1024;

    /**
     * The page as it came, before any script ran.
     *
     * @param host where it was in the end
     * @param whole whether all of it was read
     */
    record Read(String host, String source, boolean whole) implements WebPageSeen {}

    record NotRead(Reason reason) implements WebPageSeen {}

    /** Why a page was not read; {@link #code()} names it in the words. */
    enum Reason {
        /** The name leads to a place this app must not connect to. */
        UNSAFE_TARGET,
        NO_SUCH_NAME,
        /** Nothing answers there, or nothing that we understand. */
        NOT_REACHED,
        TOO_SLOW,
        /** The server's certificate does not prove that it is the one it should be. */
        NOT_PROVEN,
        /** The site asks robots not to read it (RFC 9309). */
        ROBOTS,
        /** The server says that there is no such page, or has trouble itself. */
        NO_PAGE,
        /** Only for people who sign in. */
        SIGN_IN,
        /** It leads on and on, or to where we do not follow. */
        LEADS_AWAY,
        /** A picture, a document or the like. */
        NOT_TEXT,
        /** Others asked the same server too often. */
        LIMIT_REACHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
