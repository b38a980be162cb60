@NullMarked
package dev.mailcheckup.suspicion.claim;

import org.jspecify.annotations.NullMarked;
