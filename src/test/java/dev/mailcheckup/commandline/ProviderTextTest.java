package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.words.Words;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProviderTextTest {

    @Test
    void whatWasTypedDoesNotSteerTheTerminal() {
        String text =
                ProviderText.of(
                        new ProviderCommand.Looked(
                                "a\u001b[2J\u009b\u202e\nb",
                                Optional.of(MailDomain.Problem.NO_DOT),
                                Optional.empty()),
                        Words.in(Locale.ENGLISH));
        assertThat(text).startsWith("a\ufffd[2J\ufffd\ufffd\ufffdb\n  ").endsWith(".\n");
    }
}
