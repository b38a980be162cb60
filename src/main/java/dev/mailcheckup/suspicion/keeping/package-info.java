/** The adapter that makes files and paper of an explanation, in memory alone. */
@NullMarked
package dev.mailcheckup.suspicion.keeping;

import org.jspecify.annotations.NullMarked;
