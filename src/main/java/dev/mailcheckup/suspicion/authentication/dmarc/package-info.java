/** What a domain asks of receivers, and which names are one organisation (RFC 9989). */
@NullMarked
package dev.mailcheckup.suspicion.authentication.dmarc;

import org.jspecify.annotations.NullMarked;
