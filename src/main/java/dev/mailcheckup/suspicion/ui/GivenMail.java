package dev.mailcheckup.suspicion.ui;

import dev.mailcheckup.message.Mailbox;
import java.util.Optional;

/** What the reader handed in; the octets may be one more than we read, which shows a cut. */
record GivenMail(byte[] octets, Optional<Mailbox> reader) {}
