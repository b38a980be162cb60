/** Reminders as a file for any calendar (RFC 5545). */
@NullMarked
package dev.mailcheckup.reminder.calendar;

import org.jspecify.annotations.NullMarked;
