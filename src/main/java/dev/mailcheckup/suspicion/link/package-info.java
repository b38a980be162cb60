@NullMarked
package dev.mailcheckup.suspicion.link;

import org.jspecify.annotations.NullMarked;
