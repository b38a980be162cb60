@NullMarked
package dev.mailcheckup.reminder.ui;

import org.jspecify.annotations.NullMarked;
