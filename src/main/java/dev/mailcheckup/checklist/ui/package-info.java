@NullMarked
package dev.mailcheckup.checklist.ui;

import org.jspecify.annotations.NullMarked;
