@NullMarked
package dev.mailcheckup.provider.ui;

import org.jspecify.annotations.NullMarked;
