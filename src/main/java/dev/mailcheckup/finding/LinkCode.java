package dev.mailcheckup.finding;

/** The links and forms of a mail. */
public enum LinkCode implements FindingCode {
    LINK_TEXT_DIFFERS,
    LINK_TO_NUMBER,
    LINK_HIDES_HOST,
    LINK_RUNS_SCRIPT,
    LINK_SHORTENED,
    LINK_FREE_HOST,
    LINK_LOOKS_ALIKE,
    LINK_NAMES_BRAND,
    LINK_ODD_PORT,
    LINK_SENDS_ON,
    LINK_REDIRECTED,
    LINKS_ELSEWHERE,
    LINK_THROWAWAY,
    LINK_CALLS_NUMBER,
    FORM_IN_MAIL,
    HIDDEN_TEXT
}
