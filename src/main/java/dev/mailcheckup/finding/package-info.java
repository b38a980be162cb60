@NullMarked
package dev.mailcheckup.finding;

import org.jspecify.annotations.NullMarked;
