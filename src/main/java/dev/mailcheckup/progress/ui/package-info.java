@NullMarked
package dev.mailcheckup.progress.ui;

import org.jspecify.annotations.NullMarked;
