package dev.mailcheckup.visitor;

/** What a visitor asks for that costs us, or someone else, work. Each is counted by itself. */
public enum Errand {
    /** Reading one mail. */
    EXPLAIN,
    /** Making a report or a page for paper of one mail. */
    KEEP,
    /** Setting a list as PDF. */
    PRINT,
    /** Looking at one provider: it sends packets to other people's servers. */
    PROVIDER,
    /** Knocking on the visitor's own address. */
    DOORS,
    /** Looking for addresses on one page of the web, or in a text. */
    PAGE,
    /** Locking or opening a file of answers, which takes work where a passphrase is used. */
    SEAL
}
