/** Whom to tell about a bad mail, by country. */
@NullMarked
package dev.mailcheckup.report;

import org.jspecify.annotations.NullMarked;
