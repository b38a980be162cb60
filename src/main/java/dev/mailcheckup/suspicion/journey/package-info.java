@NullMarked
package dev.mailcheckup.suspicion.journey;

import org.jspecify.annotations.NullMarked;
