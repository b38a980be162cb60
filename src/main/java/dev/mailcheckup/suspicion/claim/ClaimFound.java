package dev.mailcheckup.suspicion.claim;

/**
 * A claim with the words of the mail that make it.
 *
 * @param quote the mail's own sentence that makes it, at most 160 characters, on one line
 * @param mayBeTrue whether the mail itself came from the reader's own account, so that a break-in
 *     cannot be ruled out
 */
public record ClaimFound(Claim claim, String quote, boolean mayBeTrue) {

    public ClaimFound(Claim claim, String quote) {
        this(claim, quote, false);
    }

    /** The same claim in a mail from the reader's own account. */
    public ClaimFound fromOwnAccount() {
        boolean breakIn = claim == Claim.HACKED || claim == Claim.SENT_FROM_YOUR_MAILBOX;
        return new ClaimFound(claim, quote, breakIn);
    }

    /** The key of the words that answer it. */
    public String answerKey() {
        return "claim." + claim.code() + (mayBeTrue ? ".answer-own-account" : ".answer");
    }
}
