package dev.mailcheckup.message.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLinksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See https://one.example/a. | https://one.example/a",
                "See https://one.example/a, or not | https://one.example/a",
                "Really https://one.example/a?! | https://one.example/a",
                "(see https://one.example/a) | https://one.example/a",
                "(see https://one.example/a_(b)) | https://one.example/a_(b)",
                "[https://one.example/a] | https://one.example/a",
                "'https://one.example/a' | https://one.example/a",
                "*https://one.example/a* | https://one.example/a",
                "«https://one.example/a» | https://one.example/a",
                "“https://one.example/a” | https://one.example/a",
                "‘https://one.example/a’ | https://one.example/a",
                "https://one.example/a… | https://one.example/a",
                "<https://one.example/a> | https://one.example/a",
                "<https://one.example/a>. | https://one.example/a",
                "请看https://one.example/a。谢谢 | https://one.example/a",
                "请看（https://one.example/a）。 | https://one.example/a",
                "请看【https://one.example/a】谢谢 | https://one.example/a",
                "请看「https://one.example/a」 | https://one.example/a",
                "请看《https://one.example/a》 | https://one.example/a",
                "链接：https://one.example/a，请点击 | https://one.example/a",
                "点击https://one.example/a马上登录 | https://one.example/a",
                "こちらhttps://one.example/aをクリック | https://one.example/a",
                "https://one.example/a； | https://one.example/a",
                "ｈｔｔｐｓ：／／ｏｎｅ．ｅｘａｍｐｌｅ／ａ | https://one.example/a",
                "https：//one.example/a | https://one.example/a",
                "ｗｗｗ．one．example/a | www.one.example/a",
                "www.one.example/path. | www.one.example/path",
                "(www.one.example/path) | www.one.example/path",
                "看www.one.example/path。 | www.one.example/path",
                "https://银行.example/a | https://银行.example/a",
                "https://one.example/ä?b=ß | https://one.example/ä?b=ß",
                "https://one.example/a?x=1&y=2#z | https://one.example/a?x=1&y=2#z",
                "HTTPS://ONE.EXAMPLE/A! | HTTPS://ONE.EXAMPLE/A"
            })
    void anAddressIsFoundWithoutWhatStandsAroundIt(String text, String address) {
        assertThat(PlainLinks.in(text, 10)).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://one.example/\nlong/path>",
                "<https://one.example/\r\nlong/path>",
                "<https://one.example/ \n  long/\n path>",
                "go to <https://one.example/long/\npath>, then"
            })
    void anAddressInAngleBracketsMayBeBrokenOverLines(String text) {
        assertThat(PlainLinks.in(text, 10)).containsExactly("https://one.example/long/path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://one.example/a\n\nnext paragraph>",
                "<https://one.example/a and more>",
                "<https://one.example/a\n> a quoted line",
                "<https://one.example/a\nnever closed"
            })
    void aBracketThatHoldsMoreThanAnAddressIsNoneOfIt(String text) {
        assertThat(PlainLinks.in(text, 10)).containsExactly("https://one.example/a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:// nothing", "awww.one.example", "www.", "the www. is old"})
    void whatIsNoAddressIsLeft(String text) {
        assertThat(PlainLinks.in(text, 10)).isEmpty();
    }

    @Test
    void addressesOneAfterTheOtherAreAllFound() {
        assertThat(PlainLinks.in("https://one.example/a、https://two.example/b", 10))
                .containsExactly("https://one.example/a", "https://two.example/b");
    }

    @Test
    void aHostileTextIsReadInTime() {
        String text = ("<https://a/" + ")".repeat(2_000) + " ").repeat(500) + "(".repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(3), () -> PlainLinks.in(text, Integer.MAX_VALUE));
    }
}
