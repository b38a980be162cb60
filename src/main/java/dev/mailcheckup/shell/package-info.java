@NullMarked
package dev.mailcheckup.shell;

import org.jspecify.annotations.NullMarked;
