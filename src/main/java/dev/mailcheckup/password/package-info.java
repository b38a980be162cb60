/** How strong a password is, and why: the same classes in the JVM and in the browser. */
@NullMarked
package dev.mailcheckup.password;

import org.jspecify.annotations.NullMarked;
