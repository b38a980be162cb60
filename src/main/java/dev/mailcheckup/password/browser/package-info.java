/** What is compiled to JavaScript: it runs in a worker of the reader's browser, never here. */
@NullMarked
package dev.mailcheckup.password.browser;

import org.jspecify.annotations.NullMarked;
