/** A page of the web that a visitor names: its address, and what came of reading it. */
@NullMarked
package dev.mailcheckup.provider.page;

import org.jspecify.annotations.NullMarked;
