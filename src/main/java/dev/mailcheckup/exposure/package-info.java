/** Whether the doors for sharing files are open to the internet at the visitor's own address. */
@NullMarked
package dev.mailcheckup.exposure;

import org.jspecify.annotations.NullMarked;
