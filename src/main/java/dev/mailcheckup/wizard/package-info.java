/** The guided check-up: its questions, the way through them, and what the answers mean. */
@NullMarked
package dev.mailcheckup.wizard;

import org.jspecify.annotations.NullMarked;
