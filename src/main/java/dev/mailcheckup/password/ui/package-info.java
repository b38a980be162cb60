@NullMarked
package dev.mailcheckup.password.ui;

import org.jspecify.annotations.NullMarked;
