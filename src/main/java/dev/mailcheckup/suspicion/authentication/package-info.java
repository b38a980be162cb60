@NullMarked
package dev.mailcheckup.suspicion.authentication;

import org.jspecify.annotations.NullMarked;
