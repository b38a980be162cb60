package dev.mailcheckup.message.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mailcheckup.message.Mark;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.ShownMail;
import dev.mailcheckup.words.Languages;
import dev.mailcheckup.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MailShowingTest {

    private static final Words ENGLISH = Words.in(Languages.ENGLISH);

    /** All that a shown mail may be made of. */
    private static final Set<String> TAGS =
            Set.of(
                    "html",
                    "head",
                    "meta",
                    "title",
                    "style",
                    "body",
                    "div",
                    "span",
                    "b",
                    "i",
                    "u",
                    "s",
                    "small",
                    "sub",
                    "sup",
                    "code",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "br",
                    "mark",
                    "details",
                    "summary",
                    "img");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "lang",
                    "charset",
                    "http-equiv",
                    "content",
                    "name",
                    "class",
                    "dir",
                    "alt",
                    "tabindex");

    static Stream<Arguments> hostile() {
        return HostileHtml.all().entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void nothingButOurOwnElementsIsLeftOfHostileHtml(String name, String html) {
        ShownMail shown =
                assertTimeoutPreemptively(Duration.ofSeconds(15), () -> show(Mails.html(html)));
        Document document = Jsoup.parse(shown.document());
        for (Element element : document.getAllElements()) {
            if (!element.tagName().equals("#root")) {
                assertThat(TAGS).contains(element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue())
                            .matches("data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=]+");
                } else {
                    assertThat(ATTRIBUTES).contains(attribute.getKey());
                }
            }
        }
        assertThat(document.select("meta[http-equiv]"))
                .singleElement()
                .satisfies(
                        meta -> assertThat(meta.attr("content")).startsWith("default-src 'none'"));
        assertThat(document.select("style")).hasSize(1);
        assertThat(shown.document().length()).isLessThan(1_500_000);
        assertThat(shown.document()).doesNotContain("<!--", "\u202e", "\u0000");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void asPlainTextItIsOnlyText(String name, String html) {
        ShownMail shown = show(Mails.mail("\n" + html));
        assertThat(Jsoup.parse(shown.document()).select("body > .plain *")).isEmpty();
    }

    @Nested
    class WhatAReaderSees {

        @Test
        void linksAreTextWithTheirRealTarget() {
            Document shown =
                    document("<a href='https://evil.example/x?y'>https://bank.example</a>");
            assertThat(shown.select("a")).isEmpty();
            assertThat(shown.select(".link").text()).isEqualTo("https://bank.example");
            assertThat(shown.select(".target").text()).contains("evil.example");
        }

        @Test
        void theRealHostOfALinkIsAfterTheAtSign() {
            assertThat(document("<a href='https://bank.example@evil.example/'>x</a>").text())
                    .contains("→ evil.example");
        }

        @Test
        void hiddenTextIsFoldedAway() {
            Document shown = document("<p>Hello<p style='display:none'>secret words");
            assertThat(shown.select("details.hidden summary").text()).isEqualTo("Hidden text here");
            assertThat(shown.select("details.hidden").text()).contains("secret words");
        }

        @Test
        void picturesFromElsewhereAreNamed() {
            assertThat(document("<img src='https://a.example/b.png' alt='Our logo'>").text())
                    .contains("a picture, not loaded: Our logo");
            assertThat(document("<img width=1 height=1 src='https://a.example/b.gif'>").text())
                    .contains("counts who opens");
        }

        @Test
        void aPictureInsideTheMailIsShown() {
            String gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
            Message message =
                    Mails.mail(
                            """
                            Content-Type: multipart/related; boundary=b

                            --b
                            Content-Type: text/html

                            <img src="cid:one@x" alt="dot">
                            --b
                            Content-Type: image/gif
                            Content-Transfer-Encoding: base64
                            Content-ID: <one@x>

                            %s
                            --b--
                            """
                                    .formatted(gif));
            assertThat(Jsoup.parse(show(message).document()).select("img").attr("src"))
                    .isEqualTo("data:image/gif;base64," + gif);
        }

        @Test
        void aPictureThatUnpacksToAGiantIsNot() {
            byte[] octets = new byte[40];
            byte[] start = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
            System.arraycopy(start, 0, octets, 0, start.length);
            octets[18] = 0x7f;
            octets[22] = 0x7f;
            assertThat(InlinePicture.of(octets)).isNull();
            octets[18] = 1;
            octets[22] = 1;
            assertThat(InlinePicture.of(octets)).startsWith("data:image/png;base64,");
            assertThat(InlinePicture.of(new byte[InlinePicture.MOST_OCTETS + 1])).isNull();
        }

        @Test
        void formsAndFieldsAreOnlyTold() {
            Document shown =
                    document("<form action='//evil.example/'><input type=password></form>");
            assertThat(shown.text()).contains("would go to: evil.example", "a box for a password");
            assertThat(shown.select("form, input")).isEmpty();
        }

        @Test
        void linesOfAPlainMailStay() {
            assertThat(show(Mails.mail("\none\n  two")).document()).contains("one\n  two");
        }

        @Test
        void aLongMailIsCutAndSaysSo() {
            assertThat(show(Mails.mail("\n" + "word ".repeat(20_000))).cut()).isTrue();
            assertThat(show(Mails.mail("\nword")).cut()).isFalse();
        }
    }

    @Nested
    class Marks {

        @Test
        void wordsAreFoundAcrossElementsAndLines() {
            ShownMail shown =
                    show(
                            Mails.html("I <b>hac\u200bked</b>\n<i>your</i>&nbsp;box."),
                            "I hacked your box.");
            Document document = Jsoup.parse(shown.document());
            assertThat(shown.marked()).containsExactly(1);
            assertThat(document.select(".badge").text()).isEqualTo("1 Claim");
            assertThat(document.select("mark").text()).contains("I").contains("box.");
        }

        @Test
        void aQuoteThatWasCutIsFoundWithoutItsDots() {
            assertThat(show(Mails.mail("\nAll of this is long"), "…of this is…").marked())
                    .containsExactly(1);
        }

        @Test
        void theSubjectIsSearchedToo() {
            assertThat(show(Mails.mail("\nx"), "Lunch").marked()).containsExactly(1);
        }

        @Test
        void overlappingMarksEachHaveANumber() {
            ShownMail shown =
                    show(Mails.mail("\nPay 500 dollars now"), "Pay 500 dollars now", "500 dollars");
            assertThat(shown.marked()).containsExactlyInAnyOrder(1, 2);
            assertThat(Jsoup.parse(shown.document()).select("mark").eachText())
                    .isEqualTo(List.of("Pay", "500 dollars", "now"));
        }

        @Test
        void whatIsNotThereIsNotMarked() {
            assertThat(show(Mails.mail("\nhello"), "goodbye", "…", "").marked()).isEmpty();
        }

        @Test
        void aLinkIsMarkedByItsTarget() {
            Mark mark = new Mark(7, "Link", new Mark.Sought.LinkTo("https://evil.example/x"));
            ShownMail shown =
                    MailShowing.show(
                            Mails.html("<a href='https://evil.example/x'>bank</a>"),
                            List.of(mark),
                            ENGLISH);
            assertThat(Jsoup.parse(shown.document()).select("mark.link").text()).isEqualTo("bank");
            assertThat(shown.document()).contains("7 Link", "→ https://evil.example/x");
        }
    }

    private static Document document(String html) {
        return Jsoup.parse(show(Mails.html(html)).document());
    }

    private static ShownMail show(Message message, String... quotes) {
        List<Mark> marks =
                Stream.iterate(0, i -> i < quotes.length, i -> i + 1)
                        .map(i -> new Mark(i + 1, "Claim", new Mark.Sought.Words(quotes[i])))
                        .toList();
        return MailShowing.show(message, marks, ENGLISH);
    }
}
