@NullMarked
package dev.mailcheckup.web;

import org.jspecify.annotations.NullMarked;
