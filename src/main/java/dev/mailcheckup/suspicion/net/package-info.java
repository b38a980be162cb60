/**
 * Asks the DNS for what a mail's signers publish. Off unless the one who runs the app turns it on.
 */
@NullMarked
package dev.mailcheckup.suspicion.net;

import org.jspecify.annotations.NullMarked;
