package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.inspect.Made;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files are opened in a child of the packaged jar, where classes stand in jars inside the jar. */
class ExplainFilesIT {

    private static final String LINK = "https://pay.shop.example/bill";

    @TempDir private Path folder;

    @Test
    void aLockedPdfIsOpenedWithThePasswordThatTheMailPrints() throws Exception {
        byte[] pdf = Made.lockedPdf("Pay within two days", LINK, "4711");
        Path mail = folder.resolve("a.eml");
        Files.writeString(
                mail, Made.mail("Senha do PDF: 4711", "bill.pdf", "application/pdf", pdf));
        JsonNode explained = explain(mail);
        JsonNode file = explained.get("attachments").get(0);
        assertThat(file.get("look").asString()).isEqualTo("unlocked");
        assertThat(file.get("links").get(0).get("target").asString()).isEqualTo(LINK);
        assertThat(explained.get("links").toString()).contains(LINK);
        assertThat(explained.get("findings").toString()).contains("attachment-unlocked");
    }

    @Test
    void theWordsOfAPdfCountAsWordsOfTheMail() throws Exception {
        byte[] pdf =
                Made.pdf(
                        "I recorded you with your camera. Pay 900 USD in bitcoin within 48 hours,"
                                + " or I send the video to all your contacts.",
                        "");
        Path mail = folder.resolve("b.eml");
        Files.writeString(mail, Made.mail("See the file.", "you.pdf", "application/pdf", pdf));
        assertThat(explain(mail).get("kind").asString()).isEqualTo("extortion");
    }

    private static JsonNode explain(Path mail) throws IOException, InterruptedException {
        List<String> arguments = List.of("explain", "--json", mail.toString());
        String output = PackagedProgram.run(arguments).output();
        return JsonMapper.builder().build().readTree(output);
    }
}
