@NullMarked
package dev.mailcheckup.wizard.ui;

import org.jspecify.annotations.NullMarked;
