@NullMarked
package dev.mailcheckup.signature.ui;

import org.jspecify.annotations.NullMarked;
