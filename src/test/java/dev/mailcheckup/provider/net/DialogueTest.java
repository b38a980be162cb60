package dev.mailcheckup.provider.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.Outcome.PlaintextLogin;
import dev.mailcheckup.provider.net.Dialogue.Abilities;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server says it can do, from its own words only. */
class DialogueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMAP4rev1 STARTTLS LOGINDISABLED | true | REFUSED",
                "IMAP4rev1 starttls logindisabled | true | REFUSED",
                "IMAP4rev1 STARTTLS | true | POSSIBLE",
                "IMAP4rev1 STARTTLS AUTH=PLAIN | true | POSSIBLE",
                "IMAP4rev1 STARTTLS LOGINDISABLED AUTH=PLAIN | true | POSSIBLE",
                "IMAP4rev1 STARTTLS LOGINDISABLED AUTH=LOGIN | true | POSSIBLE",
                "IMAP4rev1 STARTTLS LOGINDISABLED AUTH=XOAUTH2 | true | POSSIBLE",
                "IMAP4rev1 STARTTLS LOGINDISABLED AUTH=CRAM-MD5 AUTH=SCRAM-SHA-256 | true | REFUSED",
                "IMAP4rev1 LOGINDISABLED | false | REFUSED",
                "IMAP4rev1 | false | POSSIBLE"
            })
    void imap(String capabilities, boolean starttls, PlaintextLogin login) {
        assertThat(ImapDialogue.read(List.of("* CAPABILITY " + capabilities, "a OK done")))
                .isEqualTo(new Abilities(starttls, login));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STLS;SASL | true | REFUSED",
                "STLS;SASL ;UIDL | true | REFUSED",
                "STLS;USER | true | POSSIBLE",
                "STLS;user | true | POSSIBLE",
                "STLS;SASL PLAIN LOGIN | true | POSSIBLE",
                "STLS;SASL CRAM-MD5 | true | REFUSED",
                "SASL SCRAM-SHA-1 PLAIN | false | POSSIBLE",
                "UIDL;TOP | false | REFUSED"
            })
    void pop3WhereABareSaslIsNoOffer(String lines, boolean starttls, PlaintextLogin login) {
        assertThat(Pop3Dialogue.read(List.of(("+OK;" + lines + ";.").split(";"))))
                .isEqualTo(new Abilities(starttls, login));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250-STARTTLS;250 8BITMIME | true | REFUSED",
                "250-starttls;250-AUTH PLAIN LOGIN;250 8BITMIME | true | POSSIBLE",
                "250-AUTH=LOGIN PLAIN;250 STARTTLS | true | POSSIBLE",
                "250-AUTH CRAM-MD5 DIGEST-MD5;250 STARTTLS | true | REFUSED",
                "250 AUTH PLAIN | false | POSSIBLE",
                "250-AUTH;250 STARTTLS | true | REFUSED",
                "250 ok | false | REFUSED"
            })
    void submission(String lines, boolean starttls, PlaintextLogin login) {
        assertThat(SubmissionDialogue.read(List.of(("250-host.mail.example;" + lines).split(";"))))
                .isEqualTo(new Abilities(starttls, login));
    }
}
