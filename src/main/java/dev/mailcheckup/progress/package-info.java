/** What is kept of a check-up so that it can be carried on later: codes only, sealed. */
@NullMarked
package dev.mailcheckup.progress;

import org.jspecify.annotations.NullMarked;
