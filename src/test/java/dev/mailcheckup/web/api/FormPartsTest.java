package dev.mailcheckup.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPartsTest {

    private static final String FORM =
            """
            --b\r
            Content-Disposition: form-data; name="file"; filename="a.eml"\r
            Content-Type: message/rfc822\r
            \r
            From: a\r
            \r
            --not the end\r
            --b\r
            Content-Disposition: form-data; name="for"\r
            \r
            me@mail.example\r
            --b--\r
            """;

    @Test
    void partsComeWithTheirNamesAndOctets() {
        List<FormParts.Part> parts = of(FORM);
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().name()).isEqualTo("file");
        assertThat(parts.getFirst().fileName()).isEqualTo("a.eml");
        assertThat(new String(parts.getFirst().content(), UTF_8))
                .isEqualTo("From: a\r\n\r\n--not the end");
        assertThat(parts.getLast().text()).isEqualTo("me@mail.example");
    }

    @Test
    void whatIsNoFormHasNoParts() {
        assertThat(of("")).isEmpty();
        assertThat(of("--b")).isEmpty();
        assertThat(of("--b--\r\n")).isEmpty();
        assertThat(of("From: a\r\n\r\nhello")).isEmpty();
        assertThat(of("--b\r\n\r\nno end")).isEmpty();
    }

    @Test
    void anEmptyPartIsAPart() {
        assertThat(
                        of("--b\r\nContent-Disposition: form-data; name=file\r\n\r\n\r\n--b--")
                                .getFirst())
                .satisfies(part -> assertThat(part.content()).isEmpty());
    }

    @Test
    void hostileFormsEndSoon() {
        String part = "--b\r\nContent-Disposition: form-data; name=x\r\n\r\nx\r\n";
        assertThat(of(part.repeat(100_000))).hasSize(10);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> of("--b\r\n" + "\r\n--".repeat(5_000_000)));
    }

    private static List<FormParts.Part> of(String form) {
        return FormParts.of(form.getBytes(UTF_8), "b");
    }
}
