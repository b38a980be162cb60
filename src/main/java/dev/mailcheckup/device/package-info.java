/** What a visitor's device tells of itself, and how long its system and browser are kept. */
@NullMarked
package dev.mailcheckup.device;

import org.jspecify.annotations.NullMarked;
