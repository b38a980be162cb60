/** Days on which the reader wants to be reminded of something. */
@NullMarked
package dev.mailcheckup.reminder;

import org.jspecify.annotations.NullMarked;
