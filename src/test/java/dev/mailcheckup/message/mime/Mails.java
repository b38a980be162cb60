package dev.mailcheckup.message.mime;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Small mails for the tests of this package. */
final class Mails {

    static final String TOP =
            """
            From: Ann <ann@one.example>
            To: reader@two.example
            Subject: Lunch
            Received: from one.example by two.example; Mon, 3 Mar 2025 10:00:00 +0000
            """;

    private Mails() {}

    /** A whole mail: the usual fields, then further fields, a blank line and the body. */
    static Message mail(String fieldsAndBody) {
        return parse(TOP + fieldsAndBody);
    }

    static Message html(String html) {
        return mail("Content-Type: text/html; charset=utf-8\n\n" + html);
    }

    static Message parse(String source) {
        return parse(source, StandardCharsets.UTF_8);
    }

    static Message parse(String source, Charset charset) {
        return parse(source.getBytes(charset));
    }

    static Message parse(byte[] octets) {
        return MessageParser.parse(octets, MessageLimits.STANDARD);
    }

    /** A sample of {@code src/test/resources/message}. */
    static byte[] sample(String name) {
        try (InputStream in = Mails.class.getResourceAsStream("/message/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> codes(Message message) {
        return message.leftOut().stream().map(Finding::code).map(code -> code.code()).toList();
    }
}
