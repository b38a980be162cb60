/** Mail addresses on public pages: how to write them, and who finds them all the same. */
@NullMarked
package dev.mailcheckup.address;

import org.jspecify.annotations.NullMarked;
