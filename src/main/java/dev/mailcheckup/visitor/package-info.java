@NullMarked
package dev.mailcheckup.visitor;

import org.jspecify.annotations.NullMarked;
