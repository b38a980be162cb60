@NullMarked
package dev.mailcheckup.suspicion.wallet;

import org.jspecify.annotations.NullMarked;
