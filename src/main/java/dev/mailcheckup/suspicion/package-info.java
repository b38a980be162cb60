@NullMarked
package dev.mailcheckup.suspicion;

import org.jspecify.annotations.NullMarked;
