package dev.mailcheckup.organisation;

/** What became of the file. */
public sealed interface Reading {

    /** All of it was understood. */
    record Good(Organisation organisation) implements Reading {}

    /** Nothing of it is used. */
    record Bad(Fault fault) implements Reading {}
}
