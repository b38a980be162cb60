/**
 * Outlook's own file formats, rewritten as the source of a mail (RFC 5322) that the rest of the
 * program can read. Each pass is linear in the size of the file.
 *
 * @see "Decision D014: what people hand in"
 */
@NullMarked
package dev.mailcheckup.message.outlook;

import org.jspecify.annotations.NullMarked;
