@NullMarked
package dev.mailcheckup.suspicion.author;

import org.jspecify.annotations.NullMarked;
