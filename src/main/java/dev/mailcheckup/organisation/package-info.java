@NullMarked
package dev.mailcheckup.organisation;

import org.jspecify.annotations.NullMarked;
