/** The same core for programs, over HTTP. */
@NullMarked
package dev.mailcheckup.web.api;

import org.jspecify.annotations.NullMarked;
