/** Seals what is kept, as JSON Web Encryption (RFC 7516). */
@NullMarked
package dev.mailcheckup.progress.seal;

import org.jspecify.annotations.NullMarked;
