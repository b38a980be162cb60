/**
 * Knocks on the visitor's own address and on the operator's control, on three ports, and nowhere
 * else.
 */
@NullMarked
package dev.mailcheckup.exposure.net;

import org.jspecify.annotations.NullMarked;
