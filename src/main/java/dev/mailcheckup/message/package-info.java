@NullMarked
package dev.mailcheckup.message;

import org.jspecify.annotations.NullMarked;
