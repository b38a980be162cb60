package dev.mailcheckup.address;

import java.util.Locale;

/**
 * A kind of robot that collects addresses from pages. Each does what the one before does, and more.
 * The first four are {@link PageScan}; the fifth needs a browser and is played by one in the tests.
 */
public enum Harvester {
    /** Looks for an address in the source of a page, letter by letter. */
    PATTERN,
    /** Also turns character references (HTML, section 13.5) and percent signs into letters. */
    ENTITIES,
    /** Also knows [at], (dot) and their like. */
    REWRITING,
    /** Also reads what people see: tags taken away, styles applied. */
    STYLED,
    /** A whole browser, which runs the scripts of the page first; it presses no button. */
    BROWSER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
