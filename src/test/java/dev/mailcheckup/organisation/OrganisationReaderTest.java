package dev.mailcheckup.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationReaderTest {

    @Test
    void theExampleSaysAllThatCanBeSaid() throws IOException {
        Organisation read = good(Files.readString(Path.of("docs/examples/organisation.yaml")));
        assertThat(read.name().in(Locale.forLanguageTag("zh-Hans"))).isEqualTo("示例大学");
        assertThat(read.name().in(Locale.FRENCH)).isEqualTo("Example University");
        assertThat(read.reportTo()).contains("phishing@university.example");
        assertThat(read.provider()).contains("university.example");
        assertThat(read.password())
                .contains(
                        new PasswordPolicy(
                                Optional.of(14), Set.of(), 3, Optional.of(Period.ofMonths(12))));
        SignaturePolicy signature = read.signature().orElseThrow();
        assertThat(signature.fixed())
                .containsOnlyKeys(SignatureField.ORGANISATION, SignatureField.WEB);
        assertThat(signature.leaveOut()).containsExactlyInAnyOrder(Unwanted.values());
        assertThat(read.helpDesk().orElseThrow().page())
                .contains("https://help.university.example/");
        assertThat(read.advice()).hasSize(1);
    }

    @Test
    void aNameIsEnough() {
        Organisation read = good("name: Example Ltd\n");
        assertThat(read.isSet()).isTrue();
        assertThat(read.languages()).isNotEmpty();
        assertThat(read.signatureOrUsual()).isEqualTo(SignaturePolicy.USUAL);
        assertThat(Organisation.NONE.isSet()).isFalse();
    }

    @Test
    void whatHarmsThePersonIsLeftOutWhateverTheFileSays() {
        Organisation read = good("name: A\nsignature:\n  leave-out: [picture]\n");
        assertThat(read.signatureOrUsual().leaveOut())
                .containsAll(Unwanted.PERSONAL)
                .contains(Unwanted.PICTURE)
                .doesNotContain(Unwanted.SAYING);
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        assertThat(good("\ufeffname: A\n").isSet()).isTrue();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("", 1, "the file is empty"),
                fault("# nothing\n", 1, "the file is empty"),
                fault("just a line\n", 1, "the file has no keys"),
                fault("- name: A\n", 1, "the file has no keys"),
                fault("report-to: a@b.example\n", 1, "name is missing"),
                fault("name: A\nnmae: B\n", 2, "\"nmae\" is not known"),
                fault("name: A\n<<: {name: B}\n", 2, "\"<<\" is not known"),
                fault("name: A\n[x]: B\n", 2, "\"?\" is not known"),
                fault("name: A\nprovider: a.example\nname: B\n", 3, "name stands twice"),
                fault("name: A\npassword:\n  length: 9\n  length: 9\n", 4, "password.length"),
                fault("name: [A, B]\n", 1, "name is not a text"),
                fault("name:\n", 1, "name is not a text"),
                fault("name: \"\"\n", 1, "name has 0 signs"),
                fault("name: " + "a".repeat(301) + "\n", 1, "name has 301 signs"),
                fault("name: \"a\\u202Eb\"\n", 1, "hidden signs"),
                fault("name: |\n  a\n  b\n", 1, "hidden signs or several lines"),
                fault("name: {xx: A}\n", 1, "\"xx\" is not known"),
                fault("name: {}\n", 1, "name is empty"),
                fault("name: A\nreport-to: nobody\n", 2, "report-to is \"nobody\""),
                fault("name: A\nreport-to: a@b@c.example\n", 2, "report-to"),
                fault("name: A\nprovider: https://a.example\n", 2, "provider"),
                fault("name: A\nlanguages: [en, xx]\n", 2, "languages does not know \"xx\""),
                fault("name: A\nlanguages: [en, en]\n", 2, "languages names the same twice"),
                fault("name: A\nlanguages: en\n", 2, "languages is not a list"),
                fault("name: A\nlanguages: []\n", 2, "languages has 0 lines"),
                fault("name: A\nhelp-desk:\n  name: B\n", 3, "help-desk cannot be reached"),
                fault("name: A\nhelp-desk: 12345\n", 2, "help-desk has no keys"),
                fault("name: A\nhelp-desk: {page: \"http://a.example\"}\n", 2, "help-desk.page"),
                fault("name: A\nhelp-desk: {page: \"https://a b.example\"}\n", 2, "help-desk.page"),
                fault("name: A\nhelp-desk: {phone: nobody}\n", 2, "help-desk.phone"),
                fault("name: A\npassword: {length: five}\n", 2, "password.length is \"five\""),
                fault("name: A\npassword: {length: 5}\n", 2, "password.length is \"5\""),
                fault("name: A\npassword: {length: -8}\n", 2, "password.length"),
                fault("name: A\npassword: {classes: 5}\n", 2, "password.classes is \"5\""),
                fault("name: A\npassword: {classes: [digits]}\n", 2, "password.classes"),
                fault("name: A\npassword: {change: soon}\n", 2, "password.change is \"soon\""),
                fault("name: A\npassword: {change: 0 days}\n", 2, "password.change"),
                fault("name: A\npassword: {change: 99 years}\n", 2, "password.change"),
                fault("name: A\nsignature: {order: [name, cat]}\n", 2, "signature.order"),
                fault(
                        "name: A\nsignature:\n  order: [name]\n  required: [web]\n",
                        4,
                        "signature.required does not know \"web\""),
                fault("name: A\nsignature: {order: [legal]}\n", 2, "signature.fixed.legal"),
                fault("name: A\nsignature: {lines: 0}\n", 2, "signature.lines is \"0\""),
                fault("name: A\nadvice: [[a]]\n", 2, "advice is not a text"),
                fault("name: A\npassword:\n\tlength: 9\n", 3, "there is a tab"),
                fault("name: A\n  provider: a.example\n", 2, "mapping values are not allowed"),
                fault("name: 'A\n", 2, "found unexpected end of stream"),
                fault("name: A\n---\nname: B\n", 2, "a second document"),
                fault("name: &a A\n", 1, "&a is an anchor"),
                fault("name: *a\n", 1, "*a is an alias"),
                fault("name: !!URL [\"http://a.example\"]\n", 1, "is a tag"),
                fault("name: \"\\UFFFFFFFF\"\n", 1, ""),
                fault("name: \"\\U00110000\"\n", 1, ""),
                fault("name: \"\\xZZ\"\n", 1, "hex"),
                fault("name: \"\\uD800\"\n", 1, ""),
                fault("name: !x A\n", 1, "is a tag"),
                fault("name: \u0007A\n", 1, "cannot be printed"));
    }

    private static Arguments fault(String yaml, int line, String problem) {
        return Arguments.of(yaml, line, problem);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesItsLineAndWhatIsExpected(String yaml, int line, String problem) {
        Fault fault = bad(yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(fault.text()).contains(problem);
        assertThat(fault.line()).as(fault.text()).isEqualTo(line);
        assertThat(fault.expected()).isNotBlank();
    }

    /** Nine lists of nine, each naming the one before, would be four hundred million texts. */
    @Test
    void aliasesThatMultiplyAreRefusedBeforeTheyDo() {
        StringBuilder bomb = new StringBuilder("a: &a [x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(String.join(", ", java.util.Collections.nCopies(9, before))).append("]\n");
        }
        assertThat(bad(bomb.toString().getBytes(StandardCharsets.UTF_8)).problem())
                .isEqualTo("&a is an anchor");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "name: " + "[".repeat(20_000) + "]".repeat(20_000);
        assertThat(bad(deep.getBytes(StandardCharsets.UTF_8)).text()).contains("nested too deep");
    }

    @Test
    void theSizeIsLimited() {
        byte[] most =
                ("name: A\n" + "#".repeat(OrganisationReader.MOST_OCTETS - 8))
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(OrganisationReader.read(most)).isInstanceOf(Reading.Good.class);
        byte[] more = Arrays.copyOf(most, most.length + 1);
        assertThat(bad(more).text()).isEqualTo("the file is too large. At most 65536 octets.");
    }

    @Test
    void lettersThatAreNotUtf8AreFoundByTheirLine() {
        for (byte[] file :
                List.of(
                        "name: A\nadvice: [Tür]\n".getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {'n', ':', '\n', (byte) 0xe4, (byte) 0xb8})) {
            Fault fault = bad(file);
            assertThat(fault.problem()).isEqualTo("a letter is not UTF-8");
            assertThat(fault.line()).isEqualTo(2);
        }
    }

    private static Organisation good(String yaml) {
        Reading reading = OrganisationReader.read(yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return ((Reading.Good) reading).organisation();
    }

    private static Fault bad(byte[] yaml) {
        Reading reading = OrganisationReader.read(yaml);
        assertThat(reading).isInstanceOf(Reading.Bad.class);
        return ((Reading.Bad) reading).fault();
    }
}
