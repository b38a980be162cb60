/** An explanation as JSON, the same on the command line and over HTTP. */
@NullMarked
package dev.mailcheckup.suspicion.json;

import org.jspecify.annotations.NullMarked;
