/** What is compiled to JavaScript: an address is written in the reader's browser, never here. */
@NullMarked
package dev.mailcheckup.address.browser;

import org.jspecify.annotations.NullMarked;
