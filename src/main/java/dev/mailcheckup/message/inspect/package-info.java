/**
 * Looks into the files of a mail. What can fill a heap or run for minutes (PDF, Office, archives,
 * pictures) is opened only in a child process: small heap, deadline, no environment, no network.
 * {@link dev.mailcheckup.message.inspect.FileInspector} is the side of the app, {@link
 * dev.mailcheckup.message.inspect.OpeningProcess} that of the child.
 */
@NullMarked
package dev.mailcheckup.message.inspect;

import org.jspecify.annotations.NullMarked;
