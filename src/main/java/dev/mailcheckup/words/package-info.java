@NullMarked
package dev.mailcheckup.words;

import org.jspecify.annotations.NullMarked;
