/** The signature of a printed list: made here, verified here, by the command line or by others. */
@NullMarked
package dev.mailcheckup.signing;

import org.jspecify.annotations.NullMarked;
