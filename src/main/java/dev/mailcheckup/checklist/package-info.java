/** From the results of the check-up to an ordered list of things to do. */
@NullMarked
package dev.mailcheckup.checklist;

import org.jspecify.annotations.NullMarked;
