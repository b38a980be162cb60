@NullMarked
package dev.mailcheckup.suspicion.attachment;

import org.jspecify.annotations.NullMarked;
