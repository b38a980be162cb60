/** The adapter that reads and explains a mail for the web, contained in time and work. */
@NullMarked
package dev.mailcheckup.suspicion.reading;

import org.jspecify.annotations.NullMarked;
