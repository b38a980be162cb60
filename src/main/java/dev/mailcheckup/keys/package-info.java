/** The server's own keys: where they come from and which one is used when. */
@NullMarked
package dev.mailcheckup.keys;

import org.jspecify.annotations.NullMarked;
