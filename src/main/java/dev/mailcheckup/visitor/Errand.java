package dev.mailcheckup.visitor;

/** What a visitor asks for that costs us, or someone else, work. Each is counted by itself. */
public enum Errand {
    /** Reading one mail. */
    EXPLAIN,
    /** Looking at one provider: it sends packets to other people's servers. */
    PROVIDER,
    /** One look-up of a password's hash prefix. */
    BREACH,
    /** Making one printed page, calendar or file. */
    PAPER
}
