package dev.mailcheckup.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PasswordCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesOneJsonObjectForEachLine() {
        int exit = run("password\nkettle-orbit-walnut-fjord\n", "--json", "--stdin");
        assertThat(out.toString().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .startsWith(
                                                "{\"line\":1,\"strength\":\"common\",\"score\":0,")
                                        .contains("\"reasons\":[{\"from\":0,\"to\":8,"),
                        second ->
                                assertThat(second)
                                        .startsWith("{\"line\":2,\"strength\":\"strong\""));
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void strongPasswordsAloneEndWithZero() {
        assertThat(run("kettle-orbit-walnut-fjord", "--stdin")).isZero();
        assertThat(out.toString()).startsWith("1: Strong. ").doesNotContain("kettle");
    }

    @Test
    void saysInWordsWhatIsWeakWithoutRepeatingThePassword() {
        run("Summer2024!\r\n", "--stdin");
        assertThat(out.toString())
                .contains("1: Too short.", "Signs 7 to 10: a year.")
                .doesNotContain("Summer");
    }

    @Test
    void aWordThatOthersKnowIsNoHelp() {
        String password = "Zquibbleton-Vraxholm-Oo";
        run(password, "--stdin", "--lang", "en");
        assertThat(out.toString()).doesNotContain("others know about you");
        run(password, "--stdin", "--lang", "en", "--word", "zquibbleton", "--word", "Vraxholm");
        assertThat(out.toString()).contains("something that others know about you");
    }

    @Test
    void speaksTheLanguageAskedFor() {
        run("kettle-orbit-walnut-fjord", "--stdin", "--lang", "zh");
        assertThat(out.toString()).doesNotContain("Strong");
    }

    @Test
    void askedWithoutStandardInputItSaysHow() {
        assertThat(run("")).isEqualTo(2);
        assertThat(err.toString()).contains("--stdin");
    }

    private int run(String input, String... arguments) {
        var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new CommandLine(new PasswordCommand(bytes))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
