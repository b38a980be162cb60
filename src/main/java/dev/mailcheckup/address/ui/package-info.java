/** The pages about addresses on web pages. */
@NullMarked
package dev.mailcheckup.address.ui;

import org.jspecify.annotations.NullMarked;
