package dev.mailcheckup.organisation.file;

import dev.mailcheckup.organisation.Fault;

/** Stops the start: with half a file, readers would be told wrong rules. */
final class BadOrganisationFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadOrganisationFile(String place, Fault fault) {
        super("The organisation file " + place + " cannot be used. " + fault.text());
    }
}
