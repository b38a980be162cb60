package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.net.TestDns;
import dev.mailcheckup.suspicion.authentication.dkim.DkimSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signatures verified by the command line, the keys published on a name server on loopback. */
class ExplainSignaturesIT {

    private static final String MAIL =
            """
            From: Shop <shop@sender.test>
            To: me@mail.test
            Subject: Your order
            Date: Mon, 3 Mar 2025 10:00:00 +0000

            Your parcel is on its way.
            """;

    @TempDir private Path folder;

    @Test
    void signaturesAreVerifiedWithThePublishedKeys() throws Exception {
        DkimSigner rsa = DkimSigner.rsa("sender.test", "rsa");
        DkimSigner edwards = DkimSigner.ed25519("sender.test", "ed");
        DkimSigner other = DkimSigner.rsa("mailer.test", "s");
        DkimSigner replaced = DkimSigner.rsa("sender.test", "replaced");
        DkimSigner revoked = DkimSigner.ed25519("sender.test", "revoked");
        DkimSigner missing = DkimSigner.ed25519("sender.test", "missing");
        DkimSigner silent = DkimSigner.ed25519("sender.test", "silent");
        write("rsa", rsa.sign(MAIL));
        write("ed25519", edwards.sign(MAIL));
        write("other", other.sign(MAIL));
        write("body-changed", rsa.sign(MAIL).replace("parcel", "letter"));
        write("wrong", replaced.sign(MAIL));
        write("revoked", revoked.sign(MAIL));
        write("missing", missing.sign(MAIL));
        write("silent", silent.sign(MAIL));
        try (TestDns dns =
                new TestDns()
                        .with("_dmarc.sender.test. TXT \"v=DMARC1; p=reject\"")
                        .with(txt(rsa.recordName(), rsa.record()))
                        .with(txt(edwards.recordName(), edwards.record()))
                        .with(txt(other.recordName(), other.record()))
                        .with(txt(replaced.recordName(), rsa.record()))
                        .with(txt(revoked.recordName(), "v=DKIM1; k=ed25519; p="))
                        .silent(silent.recordName() + ".")) {
            Map<String, JsonNode> told = explain("127.0.0.1:" + dns.address().getPort());
            assertThat(signature(told, "rsa")).isEqualTo("unchanged valid");
            assertThat(signature(told, "ed25519")).isEqualTo("unchanged valid");
            assertThat(signature(told, "other")).isEqualTo("unchanged valid");
            assertThat(signature(told, "body-changed")).isEqualTo("changed valid");
            assertThat(signature(told, "wrong")).isEqualTo("unchanged wrong");
            assertThat(signature(told, "revoked")).isEqualTo("unchanged key-revoked");
            assertThat(signature(told, "missing")).isEqualTo("unchanged key-missing");
            assertThat(signature(told, "silent")).isEqualTo("unchanged no-answer");

            JsonNode aligned = of(told, "rsa").get("authentication");
            assertThat(aligned.at("/alignment/signer/fit").asString()).isEqualTo("strict");
            assertThat(aligned.at("/alignment/signer/proved").asBoolean()).isTrue();
            assertThat(aligned.at("/policy/asks").asString()).isEqualTo("reject");
            JsonNode apart = of(told, "other").get("authentication");
            assertThat(apart.at("/alignment/signer/fit").asString()).isEqualTo("other");
            assertThat(codes(told, "rsa")).contains("sender-check-passed");
            assertThat(codes(told, "other")).doesNotContain("sender-check-passed");
            assertThat(codes(told, "wrong")).contains("signature-wrong");
        }
    }

    private void write(String name, String mail) throws IOException {
        Files.writeString(folder.resolve(name), mail);
    }

    /** A zone file line; a string of a record holds at most 255 octets (RFC 1035, section 3.3). */
    private static String txt(String name, String text) {
        StringBuilder line = new StringBuilder(name + ". TXT");
        for (int at = 0; at < text.length(); at += 200) {
            line.append(" \"").append(text, at, Math.min(text.length(), at + 200)).append('"');
        }
        return line.toString();
    }

    private static JsonNode of(Map<String, JsonNode> told, String file) {
        return Objects.requireNonNull(told.get(file), file);
    }

    private static String signature(Map<String, JsonNode> told, String file) {
        JsonNode seen = of(told, file).at("/authentication/signatures/0");
        return seen.get("body").asString() + " " + seen.get("signature").asString();
    }

    private static List<String> codes(Map<String, JsonNode> told, String file) {
        List<String> codes = new ArrayList<>();
        of(told, file).get("findings").forEach(each -> codes.add(each.get("code").asString()));
        return codes;
    }

    private Map<String, JsonNode> explain(String dns) throws IOException, InterruptedException {
        List<String> arguments = List.of("explain", "--json", "--dns", dns, folder.toString());
        String output = PackagedProgram.run(arguments).output();
        Map<String, JsonNode> rows = new HashMap<>();
        for (String line : output.lines().toList()) {
            JsonNode row = JsonMapper.shared().readTree(line);
            rows.put(Path.of(row.get("file").asString()).getFileName().toString(), row);
        }
        return rows;
    }
}
