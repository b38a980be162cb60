/**
 * Real mail servers on loopback for the tests: Dovecot, Postfix, nginx and named, one flaw a
 * domain. Nothing of the machine's own configuration is read or changed.
 */
@NullMarked
package dev.mailcheckup.servers;

import org.jspecify.annotations.NullMarked;
