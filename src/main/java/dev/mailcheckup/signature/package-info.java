@NullMarked
package dev.mailcheckup.signature;

import org.jspecify.annotations.NullMarked;
