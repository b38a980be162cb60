/** How a mail is made, whatever it says: pictures in place of words, where it was sent from. */
@NullMarked
package dev.mailcheckup.suspicion.shape;

import org.jspecify.annotations.NullMarked;
