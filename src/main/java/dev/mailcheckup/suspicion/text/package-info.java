/** Reads what a text says through disguises, by tables of phrases, in linear time. */
@NullMarked
package dev.mailcheckup.suspicion.text;

import org.jspecify.annotations.NullMarked;
