@NullMarked
package dev.mailcheckup.commandline;

import org.jspecify.annotations.NullMarked;
