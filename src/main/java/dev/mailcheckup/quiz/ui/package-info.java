@NullMarked
package dev.mailcheckup.quiz.ui;

import org.jspecify.annotations.NullMarked;
