/** Pages that we made ourselves, set as PDF. */
@NullMarked
package dev.mailcheckup.pdf;

import org.jspecify.annotations.NullMarked;
