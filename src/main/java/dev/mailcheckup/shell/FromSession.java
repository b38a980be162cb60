package dev.mailcheckup.shell;

/**
 * A page made of what the session holds, where nothing is typed at length. It may be loaded again
 * at any time, and is drawn anew when a new session gets back what an old one held.
 */
public interface FromSession {}
