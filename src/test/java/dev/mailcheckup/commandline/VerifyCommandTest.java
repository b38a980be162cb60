package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.keys.KeptKeys;
import dev.mailcheckup.signing.ListSignature;
import dev.mailcheckup.signing.PrintedList;
import dev.mailcheckup.signing.TaskMarks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final List<Task> TASKS = List.of(Task.TURN_ON_UPDATES, Task.COPY_DATA);

    @TempDir private Path folder;
    private String code = "";
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void sign() throws IOException {
        code =
                ListSignature.sign(
                        PrintedList.of(TASKS, LocalDate.of(2026, 11, 21)),
                        KeptKeys.at(keys().toString(), NOW).signing(NOW));
    }

    private Path keys() {
        return folder.resolve("keys.json");
    }

    private int verify(String... arguments) {
        CommandLine line = new CommandLine(new VerifyCommand());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(out));
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        all[0] = "--keys";
        all[1] = keys().toString();
        all[2] = "--lang";
        all[3] = "en";
        return line.execute(all);
    }

    private String list(List<Task> tasks) throws IOException {
        Path file = folder.resolve("list.txt");
        StringBuilder text = new StringBuilder("My mail checklist\n");
        tasks.forEach(task -> text.append("Do it [").append(TaskMarks.of(task)).append("]\n"));
        return Files.writeString(file, text + code.substring(0, 40) + "\n" + code.substring(40))
                .toString();
    }

    @Test
    void aCodeOfOursIsNamedWithItsDay() {
        assertThat(verify(code)).isZero();
        assertThat(out.toString())
                .contains("Yes, this list was printed here")
                .contains("November 21, 2026")
                .contains("Our advice is still the same");
    }

    @Test
    void aListIsComparedWithWhatWasSigned() throws IOException {
        assertThat(verify("--json", list(TASKS))).isZero();
        assertThat(out.toString())
                .contains("\"verdict\":\"printed-here\"", "\"things\":\"same\"", "\"tasks\":2");
        assertThat(verify(list(List.of(Task.COPY_DATA)))).isEqualTo(1);
        assertThat(out.toString()).contains("the list looks different");
        assertThat(verify("--marks", "QQQ", code)).isEqualTo(2);
    }

    @Test
    void aChangedCodeIsNotOurs() {
        String changed = code.replaceFirst("eyJk|eyJo|eyJ", "eyJz");
        assertThat(verify(changed)).isEqualTo(1);
        assertThat(out.toString()).contains("We do not know this code");
    }

    @Test
    void whatIsNoListOrNoKeySetIsSaidKindly() throws IOException {
        assertThat(verify(folder.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("Could not read");
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 broken");
        assertThat(verify(broken.toString())).isEqualTo(2);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "hello");
        assertThat(verify(empty.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("We found no code in this text");
        Files.writeString(keys(), "{\"keys\":\"secret-octets\"}");
        assertThat(verify(code)).isEqualTo(2);
        assertThat(out.toString()).doesNotContain("secret-octets");
    }
}
