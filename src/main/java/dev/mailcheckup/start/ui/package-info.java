@NullMarked
package dev.mailcheckup.start.ui;

import org.jspecify.annotations.NullMarked;
