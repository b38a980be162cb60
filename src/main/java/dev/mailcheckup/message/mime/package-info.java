/**
 * Reads octets into a {@link dev.mailcheckup.message.Message}. Header sections and the MIME tree
 * are walked by our own linear readers, which hold the limits; Jakarta Mail reads parameters and
 * transfer encodings, each call in its own guard.
 */
@NullMarked
package dev.mailcheckup.message.mime;

import org.jspecify.annotations.NullMarked;
