package dev.mailcheckup.wizard;

/**
 * What a look at a page for open addresses comes to in the check-up: one code, kept as an answer.
 */
public final class PublishedLook {

    /** The question about addresses on web pages, and its row that the look answers. */
    public static final String QUESTION = "q7-1";

    public static final String ROW = "page";

    static final String OPEN = Row.CHECKED + "open";
    static final String NONE = Row.CHECKED + "none";

    private PublishedLook() {}

    /**
     * @param openTimes how often an address stood there as every robot reads it
     */
    public static String code(int openTimes) {
        return openTimes > 0 ? OPEN : NONE;
    }
}
