/**
 * Signatures in a mail: DKIM (RFC 6376, 8301, 8463) and the Authenticated Received Chain (RFC
 * 8617).
 */
@NullMarked
package dev.mailcheckup.suspicion.authentication.dkim;

import org.jspecify.annotations.NullMarked;
