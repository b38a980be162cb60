package dev.mailcheckup.web.api;

/** What came with a request: a mail, or the reason why there is none. */
sealed interface Given {

    /**
     * @param file the name that the caller gave it
     * @param reader the address that the caller gave, or an empty text
     */
    record Mail(String file, byte[] octets, String reader) implements Given {}

    record None(Problem problem) implements Given {}
}
