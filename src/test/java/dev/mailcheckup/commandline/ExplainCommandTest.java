package dev.mailcheckup.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ResourceLock(Resources.SYSTEM_OUT)
class ExplainCommandTest {

    private static final String MAIL =
            """
            From: Ann <ann@one.example>
            To: reader@two.example
            Subject: Lunch
            Received: from one.example by two.example; Mon, 3 Mar 2025 10:00:00 +0000

            Shall we eat at noon? See http://one.example/menu
            """;

    private record Run(int code, List<String> lines, String complaint) {

        List<JsonNode> rows() {
            return lines.stream().map(JsonMapper.shared()::readTree).toList();
        }
    }

    @TempDir private Path folder;

    @Test
    void eachRowHasTheFieldsOfTheContract() throws Exception {
        JsonNode row = run("", "--json", write("a.eml", MAIL)).rows().getFirst();
        assertThat(row.propertyNames())
                .contains(
                        "file",
                        "verdict",
                        "kind",
                        "findings",
                        "claims",
                        "wallets",
                        "amounts",
                        "deadline",
                        "authentication",
                        "hops",
                        "links",
                        "attachments",
                        "millis");
        assertThat(row.get("authentication").propertyNames())
                .contains("spf", "dkim", "dmarc", "arc", "trusted", "signatures", "alignment");
        assertThat(row.get("millis").isNumber()).isTrue();
        assertThat(row.get("links").get(0).get("target").asString())
                .isEqualTo("http://one.example/menu");
    }

    @Test
    void aFileBehindTheDnsOptionIsNoNameServer() throws Exception {
        String nobody = write("a.eml", MAIL.replaceFirst("From: .*", "X-From: none"));
        assertThat(run("", "--json", "--dns", nobody).rows()).hasSize(1);
        assertThat(run("", "--dns", "127.0.0.1:53").complaint()).contains("Missing");
    }

    @Test
    void foldersAreReadWithAllFoldersInThemInOrder() throws Exception {
        write("b/2.eml", MAIL);
        write("b/1.txt", "Hello there");
        write("a.eml", MAIL);
        write(".hidden/x.eml", MAIL);
        Run run = run("", "--json", folder.toString());
        assertThat(run.rows().stream().map(row -> name(row)))
                .containsExactly("a.eml", "b/1.txt", "b/2.eml");
        assertThat(run.code()).isEqualTo(0);
    }

    @Test
    void anMboxGivesOneRowForEachMail() throws Exception {
        String line = "From ann@one.example Mon Mar  3 10:00:00 2025\n";
        String quoting = MAIL + "\nFrom here on it gets better\n";
        Run run = run("", "--json", write("all.mbox", line + quoting + "\n" + line + MAIL));
        assertThat(run.rows().stream().map(row -> name(row)))
                .containsExactly("all.mbox", "all.mbox#2");
    }

    @Test
    void aBadFileDoesNotStopTheOthers() throws Exception {
        String good = write("good.eml", MAIL);
        Run run = run("", "--json", folder + "/absent.eml", write("empty.eml", " \n"), good);
        assertThat(run.rows().stream().map(row -> row.get("verdict").asString()).toList())
                .startsWith("unreadable", "unreadable")
                .hasSize(3);
        assertThat(code(run.rows().getFirst())).isEqualTo("mail-file-not-opened");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aDashReadsStandardInput() {
        Run run = run(MAIL, "--json", "-");
        assertThat(run.rows().getFirst().get("file").asString()).isEqualTo("-");
    }

    @Test
    void evidenceCarriesItsType() throws Exception {
        String many = "X-A: b\n".repeat(2_500) + MAIL;
        JsonNode finding =
                run("", "--json", write("m.eml", "Subject: x\n" + many))
                        .rows()
                        .getFirst()
                        .get("findings")
                        .valueStream()
                        .filter(node ->
                                node.get("code").asString().equals("mail-too-many-header-fields"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.get("evidence").get("type").asString()).isEqualTo("count");
        assertThat(finding.get("evidence").get("limit").asInt()).isEqualTo(2_000);
        assertThat(finding.get("severity").asString()).isEqualTo("unknown");
    }

    @Test
    void plainWordsComeInTheLanguageAskedFor() throws Exception {
        String file = write("empty.eml", "\n");
        for (String language : Languages.codes()) {
            String heading = Words.in(Locale.forLanguageTag(language)).get("keep.missing");
            assertThat(run("", "--lang", language, file).lines()).contains(heading);
        }
        assertThat(run("", "--lang", "zh", file).lines()).contains("我们没能看到什么");
        assertThat(run("", "--lang", "de-AT", file).lines())
                .contains("Was wir nicht sehen konnten");
    }

    @Test
    void textOfAStrangerCannotSteerTheTerminal() throws Exception {
        Run run = run("", write("x\u001b[31m.eml", "\n"));
        assertThat(String.join("\n", run.lines())).doesNotContain("\u001b");
    }

    @Test
    void badUsageIsTold() {
        assertThat(run("", "--json").code()).isEqualTo(2);
        assertThat(run("", "--for", "nobody", "-").code()).isEqualTo(2);
    }

    @Test
    void anInputThatBreaksTheReaderIsOneUnreadableRow() throws Exception {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() {
                        throw new IllegalStateException("made to fail");
                    }
                };
        Run run = run(broken, "--json", "-", write("good.eml", MAIL));
        assertThat(run.rows().stream().map(row -> row.get("verdict").asString()))
                .containsExactly("unreadable", "nothing-found");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutFilesIsTold() {
        Run run = run("", "--lang", "en", folder.toString());
        assertThat(run.complaint()).contains("There is no file in it to read.");
        assertThat(run.lines()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    private String name(JsonNode row) {
        String file = row.get("file").asString();
        return file.substring(folder.toString().length() + 1).replace('\\', '/');
    }

    private static String code(JsonNode row) {
        return row.get("findings").get(0).get("code").asString();
    }

    private String write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static Run run(String standardInput, String... arguments) {
        return run(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), arguments);
    }

    private static Run run(InputStream standardInput, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        InputStream in = System.in;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try {
            System.setIn(standardInput);
            System.setOut(new PrintStream(written, true, UTF_8));
            System.setErr(new PrintStream(told, true, UTF_8));
            String[] all = new String[arguments.length + 1];
            all[0] = "explain";
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            int code = CommandLineApp.run(all);
            return new Run(code, written.toString(UTF_8).lines().toList(), told.toString(UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
