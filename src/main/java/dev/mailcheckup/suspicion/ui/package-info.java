@NullMarked
package dev.mailcheckup.suspicion.ui;

import org.jspecify.annotations.NullMarked;
