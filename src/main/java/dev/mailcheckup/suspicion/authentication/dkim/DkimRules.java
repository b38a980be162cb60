package dev.mailcheckup.suspicion.authentication.dkim;

/**
 * What still counts as a proof.
 *
 * @param shortestRsa bits of an RSA key
 * @param sha1 whether rsa-sha1 counts
 */
record DkimRules(int shortestRsa, boolean sha1) {

    /** RFC 8301. */
    static final DkimRules STANDARD = new DkimRules(1024, false);
}
