/** Ten made-up mails, seven of them a scam, to try one's eye on. */
@NullMarked
package dev.mailcheckup.quiz;

import org.jspecify.annotations.NullMarked;
