package dev.mailcheckup.message.mime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.RawMail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawMailTest {

    private static final String MAIL =
            "From: A <a@sender.example>\r\nsubject :  one\r\n two\r\n\r\nThe  body.\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "From a@sender.example Mon Jan  1 00:00:00 2024\r\n", "\r\n\r\n"})
    void fieldsAndBodyStandAsTheyWereSent(String above) {
        RawMail raw = parse(above + MAIL).raw();

        List<RawMail.Field> fields = raw.fields();
        assertThat(fields).extracting(RawMail.Field::name).containsExactly("from", "subject");
        assertThat(text(raw, fields.get(1).from(), fields.get(1).to()))
                .isEqualTo("subject :  one\r\n two\r\n");
        assertThat(raw.octets()[fields.get(1).colon()]).isEqualTo((byte) ':');
        assertThat(text(raw, raw.bodyStart(), raw.end())).isEqualTo("The  body.\r\n");
    }

    @Test
    void quotingIsTakenOff() {
        RawMail raw = parse(("> " + MAIL.replace("\r\n", "\r\n> ")).strip()).raw();

        assertThat(raw.fields()).hasSize(2);
    }

    @Test
    void headersAloneHaveNoBody() {
        RawMail raw = parse(MAIL.substring(0, MAIL.indexOf("\r\n\r\n") + 2)).raw();

        assertThat(raw.fields()).hasSize(2);
        assertThat(raw.bodyStart()).isEqualTo(raw.end());
    }

    @Test
    void aBodyAloneHasNoFields() {
        RawMail raw = parse("Hello, this is a text.\n").raw();

        assertThat(raw.fields()).isEmpty();
        assertThat(text(raw, raw.bodyStart(), raw.end())).isEqualTo("Hello, this is a text.\n");
    }

    private static Message parse(String mail) {
        return MessageParser.parse(
                mail.getBytes(StandardCharsets.ISO_8859_1), MessageLimits.STANDARD);
    }

    private static String text(RawMail raw, int from, int to) {
        return new String(raw.octets(), from, to - from, StandardCharsets.ISO_8859_1);
    }
}
