/** Square codes that a phone's camera reads (ISO/IEC 18004). */
@NullMarked
package dev.mailcheckup.qr;

import org.jspecify.annotations.NullMarked;
