package dev.mailcheckup.provider;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.MailDomain.Problem;
import dev.mailcheckup.provider.MailDomain.Read;
import dev.mailcheckup.provider.MailDomain.Unreadable;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainTest {

    private static final long SEED = 20261121;

    @ParameterizedTest
    @CsvSource({
        "example.org,example.org",
        "  Example.ORG.  ,example.org",
        "somebody@example.org,example.org",
        "\"a@b\"@example.org,example.org",
        "bücher.example,xn--bcher-kva.example",
        "邮件.例子,xn--5nq051n.xn--fsqu00a",
        "ｅｘａｍｐｌｅ.org,example.org",
        "mail。example.org,mail.example.org",
        "a-1.example,a-1.example",
        "1and1.example,1and1.example"
    })
    void aDomainOrAnAddressIsRead(String typed, String name) {
        assertThat(MailDomain.read(typed)).isEqualTo(new Read(new MailDomain(name)));
    }

    @Test
    void thePartBeforeTheAtIsThrownAway() {
        assertThat(MailDomain.read("secret.name@example.org").toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "'   ',EMPTY",
        "somebody@,EMPTY",
        "localhost,NO_DOT",
        "intranet,NO_DOT",
        "127.0.0.1,NUMBERS",
        "127.1,NUMBERS",
        "0,NUMBERS",
        "2130706433,NUMBERS",
        "0x7f000001,NUMBERS",
        "0177.0.0.1,NUMBERS",
        "127.0.0.1.,NUMBERS",
        "[127.0.0.1],NUMBERS",
        "[IPv6:::1],NUMBERS",
        "::1,NUMBERS",
        "fe80::1%lo,NUMBERS",
        "::ffff:127.0.0.1,NUMBERS",
        "１２７.0.0.1,NUMBERS",
        "127。0。0。1,NUMBERS",
        "example.org:22,NOT_A_NAME",
        "example.org/path,NOT_A_NAME",
        "example.org#x,NOT_A_NAME",
        "a b.example,NOT_A_NAME",
        "-a.example,NOT_A_NAME",
        "a-.example,NOT_A_NAME",
        "a..example,NOT_A_NAME",
        ".example,NOT_A_NAME",
        "a_b.example,NOT_A_NAME",
        "xn--0.example,NOT_A_NAME",
        "xn--a.example,NOT_A_NAME",
        "http://example.org/,NOT_A_NAME"
    })
    void whatIsNoDomainIsToldKindly(String typed, Problem problem) {
        assertThat(MailDomain.read(typed)).isEqualTo(new Unreadable(problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example\r\nQUIT", "a.example\u0000", "a.\u202eelpmaxe"})
    void controlCharactersAreNoDomain(String typed) {
        assertThat(MailDomain.read(typed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void lengthsAreHeldTo() {
        String label = "a".repeat(63);
        String longest = label + "." + label + "." + label + "." + "a".repeat(57) + ".org";
        assertThat(longest).hasSize(253);
        assertThat(MailDomain.read(longest)).isInstanceOf(Read.class);
        assertThat(MailDomain.read("a" + longest)).isEqualTo(new Unreadable(Problem.TOO_LONG));
        assertThat(MailDomain.read("a".repeat(64) + ".org"))
                .isEqualTo(new Unreadable(Problem.NOT_A_NAME));
        assertThat(MailDomain.read("a".repeat(100_000)))
                .isEqualTo(new Unreadable(Problem.TOO_LONG));
    }

    @Test
    void whateverIsTypedOnlyAHostNameComesOut() {
        Random random = new Random(SEED);
        String letters = "ab1-._@:/[]%.。０xX\u0000\u202e\ud83d\ude00é邮 ";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (MailDomain.read(typed.toString()) instanceof Read(MailDomain domain)) {
                assertThat(HostNames.isHostName(domain.name())).as(typed.toString()).isTrue();
            }
        }
    }
}
