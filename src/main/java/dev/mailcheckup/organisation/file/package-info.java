@NullMarked
package dev.mailcheckup.organisation.file;

import org.jspecify.annotations.NullMarked;
