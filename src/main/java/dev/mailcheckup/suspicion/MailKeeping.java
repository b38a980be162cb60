package dev.mailcheckup.suspicion;

import java.io.IOException;
import java.io.OutputStream;

/** Puts an explained mail into forms that its reader can keep. Nothing of it stays with us. */
public interface MailKeeping {

    /**
     * Writes a zip: the untouched mail, a report as PDF and as text, a text for the police, and
     * fingerprints.
     *
     * @throws IOException where the reader went away
     */
    void writeEvidence(KeptMail mail, OutputStream out) throws IOException;

    /** The explanation as an HTML page for paper. */
    String printed(KeptMail mail);

    /** The text for the police alone, for whoever has no use for a zip, as on a phone. */
    String forPolice(KeptMail mail);
}
