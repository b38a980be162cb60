package dev.mailcheckup.suspicion.text;

/**
 * A place where a text says something.
 *
 * @param language whose table tells so, or {@link #ANY}
 */
record Said(Span span, String language) {

    /** Of no one language: numbers, times, and the few lures of rarer languages. */
    static final String ANY = "";

    boolean isIn(String wanted) {
        return language.equals(wanted) || language.equals(ANY);
    }
}
