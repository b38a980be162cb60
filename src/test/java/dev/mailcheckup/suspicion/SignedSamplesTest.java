package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.authentication.dkim.DkimCheck;
import dev.mailcheckup.suspicion.authentication.dkim.SignatureSeen;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample mails are signed as real ones are; an edited one has to be signed anew. Those in a
 * folder {@code wild} are bent as readers bend what they paste.
 */
class SignedSamplesTest {

    /** RFC 8463, appendix A.3, whose private half is printed in appendix A.2. */
    private static final TextRecords RECORDS =
            name ->
                    new Answer.Texts(
                            List.of(
                                    "v=DKIM1; k=rsa;"
                                            + " p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWR"
                                            + "iGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/byYzCNb3W91y3FutAC"
                                            + "DfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3"
                                            + "Ip3G+2kryOTIKT+l/K4w3QIDAQAB"));

    static Stream<Named<Path>> signed() {
        return Stream.of("ordinary", "extortion", "scam")
                .flatMap(Samples::named)
                .filter(file -> !file.getName().startsWith("wild"))
                .filter(file -> parsed(file.getPayload()).first("DKIM-Signature").isPresent());
    }

    @ParameterizedTest
    @MethodSource("signed")
    void everySignatureHolds(Path file) {
        Message mail = parsed(file);
        assertThat(DkimCheck.of(mail.raw(), true, Optional.empty(), Optional.of(RECORDS)))
                .isNotEmpty()
                .extracting(SignatureSeen::state)
                .containsOnly(SignatureSeen.State.VALID);
    }

    private static Message parsed(Path file) {
        return MessageParser.parse(Samples.octets(file), MessageLimits.STANDARD);
    }
}
