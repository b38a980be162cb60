package dev.mailcheckup.suspicion.reading;

import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.MailExplaining.Outcome.Explained;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Mails read and explained for tests of what is made of them. */
public final class ReadMails {

    private ReadMails() {}

    public static KeptMail kept(byte[] octets, Instant at, Locale language, Country country) {
        Explained read =
                MailReading.read(
                        octets, MessageLimits.STANDARD, Optional.empty(), Optional.empty());
        return new KeptMail(octets, read.message(), read.explanation(), at, language, country);
    }
}
