package dev.mailcheckup.provider.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.page.WebPageAddress.Problem;
import dev.mailcheckup.provider.page.WebPageAddress.Readable;
import dev.mailcheckup.provider.page.WebPageAddress.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "example.org, https://example.org/",
        "' Example.ORG/Contact ', https://example.org/Contact",
        "https://example.org:443/a?b=c#d, https://example.org/a?b=c",
        "HTTP://example.org:80, http://example.org/",
        "http://example.org?b, http://example.org/?b",
        "example.org\\a\\b, https://example.org/a/b",
        "example.org/über uns, https://example.org/%C3%BCber%20uns",
        "example.org/100%25, https://example.org/100%25",
        "bücher.example/a, https://xn--bcher-kva.example/a",
        "example.org./a, https://example.org/a",
        "example.org/a/../b/, https://example.org/b/",
        "example.org/?to=http://other.example/../, https://example.org/?to=http://other.example/../",
    })
    void anAddressIsReadAsPeopleTypeIt(String typed, String meant) {
        assertThat(WebPageAddress.read(typed))
                .isInstanceOfSatisfying(
                        Readable.class, read -> assertThat(read.address()).hasToString(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "ftp://example.org/a, NOT_WEB",
        "file:///etc/passwd, NOT_WEB",
        "gopher://example.org, NOT_WEB",
        "127.0.0.1, NUMBERS",
        "http://127.1/, NUMBERS",
        "http://2130706433/, NUMBERS",
        "http://0x7f000001/, NUMBERS",
        "http://0177.0.0.1/, NUMBERS",
        "http://[::1]/, NUMBERS",
        "http://１２７.0.0.1/, NUMBERS",
        "http://user@example.org/, UNUSUAL",
        "http://example.org@127.0.0.1/, UNUSUAL",
        "http://example.org:22/, UNUSUAL",
        "https://example.org:80/, UNUSUAL",
        "example.org:8080/a, UNUSUAL",
        "javascript:alert(1), UNUSUAL",
        "localhost, NOT_AN_ADDRESS",
        "http://localhost/a, NOT_AN_ADDRESS",
        "hello world, NOT_AN_ADDRESS",
        "http:///a, NOT_AN_ADDRESS",
    })
    void whatIsNoSuchAddressIsRefused(String typed, Problem problem) {
        assertThat(WebPageAddress.read(typed)).isEqualTo(new Unreadable(problem));
    }

    @Test
    void noLineBreakGetsIntoARequest() {
        assertThat(WebPageAddress.read("example.org/a\r\nX: y"))
                .isEqualTo(new Unreadable(Problem.NOT_AN_ADDRESS));
        assertThat(WebPageAddress.read("example.org/" + "a".repeat(WebPageAddress.LONGEST)))
                .isEqualTo(new Unreadable(Problem.TOO_LONG));
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://example.org/x",
        "x?y, https://example.org/a/x?y",
        "?y, https://example.org/a/b?y",
        "//other.example/x, https://other.example/x",
        "http://other.example/x, http://other.example/x",
        "x?to=http://other.example/, https://example.org/a/x?to=http://other.example/",
        "../x, https://example.org/x",
        "../../../x/./y/.., https://example.org/x/",
    })
    void aRedirectMayBeRelative(String location, String meant) {
        Readable here = (Readable) WebPageAddress.read("https://example.org/a/b?c");
        assertThat(here.address().leadsTo(location))
                .isInstanceOfSatisfying(
                        Readable.class, read -> assertThat(read.address()).hasToString(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "data:text/html",
        "file:///etc/passwd",
        "http://127.0.0.1:6379/",
        "//[::1]/",
        "http://user@example.org/",
    })
    void aRedirectToSomethingElseIsNotFollowed(String location) {
        Readable here = (Readable) WebPageAddress.read("https://example.org/a");
        assertThat(here.address().leadsTo(location)).isInstanceOf(Unreadable.class);
    }
}
