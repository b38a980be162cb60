/** An explanation told from beginning to end, for paper, files and the terminal. */
@NullMarked
package dev.mailcheckup.suspicion.account;

import org.jspecify.annotations.NullMarked;
