package dev.mailcheckup.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxesTest {

    /** Each mailbox is written name|local-part|domain, separated by a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a@one.example ~ |a|one.example",
                "Ann <a@one.example> ~ Ann|a|one.example",
                "Ann<a@ONE.example> ~ Ann|a|one.example",
                "\"Bee, Ann\" <a@one.example> ~ Bee, Ann|a|one.example",
                "Bee, Ann <a@one.example> ~ Bee, Ann|a|one.example",
                "Shop , <a@one.example> ~ Shop|a|one.example",
                "a@one.example, b@two.example ~ |a|one.example / |b|two.example",
                "Ann <a@one.example>, Bob <b@two.example> ~ Ann|a|one.example / Bob|b|two.example",
                "a@one.example (Ann) ~ Ann|a|one.example",
                "a@one.example (Ann (of ours)) ~ Ann (of ours)|a|one.example",
                "Friends: a@one.example, b@two.example; ~ |a|one.example / |b|two.example",
                "undisclosed-recipients:; ~ ``",
                "Notice: act now <a@one.example> ~ Notice: act now|a|one.example",
                "\"help@bank.example\" <a@one.example> ~ help@bank.example|a|one.example",
                "help@bank.example <a@one.example> ~ help@bank.example|a|one.example",
                "<help@bank.example> <a@one.example> ~ <help@bank.example>|a|one.example",
                "Ann a@one.example ~ Ann|a|one.example",
                "Ann <a@one.example ~ Ann|a|one.example",
                "a@b@one.example ~ |a@b|one.example",
                "\"odd name\"@one.example ~ |oddname|one.example",
                "<@relay.example:a@one.example> ~ |a|one.example",
                "a@one.example. ~ |a|one.example",
                "a@[192.0.2.1] ~ |a|[192.0.2.1]",
                "MAILER-DAEMON ~ MAILER-DAEMON||",
                "MAILER-DAEMON <> ~ MAILER-DAEMON||",
                "Ann \"the boss <a@one.example> ~ Ann the boss|a|one.example",
                "Ann (of ours <a@one.example> ~ Ann (of ours|a|one.example",
                "\"Ann \\\"A\\\" Bee\" <a@one.example> ~ Ann \"A\" Bee|a|one.example",
                "Grüße <a@one.example> ~ Grüße|a|one.example",
                "Shop,(<a@one.example>) ~ Shop|a|one.example",
                "李雷 <li@one.example> ~ 李雷|li|one.example",
            })
    void readsWhatMailProgramsRead(String fieldBody, String expected) {
        assertThat(written(Mailboxes.of(fieldBody))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void emptyFieldsHoldNoMailbox() {
        assertThat(Mailboxes.of("")).isEmpty();
        assertThat(Mailboxes.of(" , ;, ")).isEmpty();
    }

    @Test
    void aTypedAddressMustHaveADomain() {
        assertThat(Mailboxes.typed(" me@one.example ")).isPresent();
        assertThat(Mailboxes.typed("me")).isEmpty();
        assertThat(Mailboxes.typed("")).isEmpty();
    }

    @Test
    void hostileListsEndSoonAndWithinTheLimit() {
        List<String> hostile =
                List.of(
                        "(".repeat(100_000),
                        "\"\\".repeat(100_000),
                        "<".repeat(100_000),
                        "a@b.example,".repeat(100_000),
                        "g:".repeat(50_000) + ";",
                        "(a)".repeat(50_000),
                        "@".repeat(100_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                        hostile.forEach(body ->
                                assertThat(Mailboxes.of(body))
                                        .hasSizeLessThanOrEqualTo(Mailboxes.MOST + 1)));
    }

    private static String written(List<Mailbox> mailboxes) {
        return mailboxes.stream()
                .map(box -> box.displayName() + "|" + box.localPart() + "|" + box.domain())
                .collect(Collectors.joining(" / "));
    }
}
