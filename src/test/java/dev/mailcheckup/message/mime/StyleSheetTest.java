package dev.mailcheckup.message.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mailcheckup.message.Message;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that the rules of a style sheet hide is hidden text; what they show again is not. */
class StyleSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.x{display:none}</style><p class=x>secret</p>",
                "<style>p.x{display:none}</style><p class='y x'>secret</p>",
                "<style>#x{visibility:hidden}</style><p id=x>secret</p>",
                "<style>span{font-size:0}</style><span>secret</span>",
                "<style>.a .x{opacity:0}</style><div class=a><p><b class=x>secret</b></p></div>",
                "<style>.a > .x{display:none}</style><div class=a><p class=x>secret</p></div>",
                "<style>.y,.x{display:none}</style><p class=x>secret</p>",
                "<style>@media screen{.x{display:none}}</style><p class=x>secret</p>",
                "<style>/* } */ .x{/*c*/display:none}</style><p class=x>secret</p>",
                "<style><!-- .x{display:none} --></style><p class=x>secret</p>",
                "<style>@import 'a.css'; .x{display:none}</style><p class=x>secret</p>",
                "<style>.x{display:none !important}</style><p class=x style='display:block'>secret</p>",
                "<style>.x{color:#fff}</style><p class=x>secret</p>",
                "<style>.x{color:#fefefe}</style><p class=x>secret</p>",
                "<style>.b{background:navy}.x{color:#000080}</style><div class=b><p class=x>secret</p></div>",
                "<style>body{background-color:hsl(0,0%,100%)}.x{color:white}</style><p class=x>secret</p>",
                "<style>.x{position:absolute;clip:rect(0,0,0,0)}</style><p class=x>secret</p>",
                "<style>.x{max-height:0;overflow:hidden}</style><p class=x>secret</p>",
                "<style>.x{font:0/0 a}</style><p class=x>secret</p>",
                "<p style='font:0/0 serif'>secret</p>",
                "<p style='height:1px;width:1px;overflow:hidden'>secret</p>",
                "<p style='color:whitesmoke;background:#f5f5f5'>secret</p>",
                "<p style='opacity:0.01'>secret</p>"
            })
    void textThatAStyleHidesIsKeptApart(String html) {
        Message message = Mails.html(html);
        assertThat(message.visibleText()).isEmpty();
        assertThat(message.hiddenText()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@media print{.x{display:none}}</style><p class=x>seen</p>",
                "<style>@media only screen and (max-width:600px){.x{display:none}}</style><p class=x>seen</p>",
                "<style>@media (prefers-color-scheme:dark){.x{color:#fff}}</style><p class=x>seen</p>",
                "<style media=print>.x{display:none}</style><p class=x>seen</p>",
                "<style>.x{display:none}</style><p class=x style='display:block !important'>seen</p>",
                "<style>.x{display:none}.x{display:block}</style><p class=x>seen</p>",
                "<style>.x{display:none}p.x{display:block}</style><p class=x>seen</p>",
                "<style>#i{display:block}.x{display:none}</style><p class=x id=i>seen</p>",
                "<style>.a .x{display:none}</style><p class=x>seen</p>",
                "<style>.a > .x{display:none}</style><div class=a><div><p class=x>seen</p></div></div>",
                "<style>a:hover{color:#fff}.x[y]{display:none}</style><a class=x>seen</a>",
                "<style>.b{background:#000}.x{color:#fff}</style><div class=b><p class=x>seen</p></div>",
                "<style>.b{background:url(a.png)}.x{color:#fff}</style><div class=b><p class=x>seen</p></div>",
                "<style>.x{color:#fff}</style><table bgcolor=black><tr><td class=x>seen</table>",
                "<style>.x{opacity:0.9;height:0;width:1px;left:-9px}</style><p class=x>seen</p>",
                "<style>.x{display:none</style><p class=x>seen</p>",
                "<style>}}{{.x{display:none}</style><p class=x>seen</p>",
                "<link rel=stylesheet href='http://one.example/a.css'><p class=b style='color:white'>seen</p>"
            })
    void whatAnOrdinaryScreenShowsIsVisible(String html) {
        assertThat(Mails.html(html).visibleText()).isEqualTo("seen");
    }

    @ParameterizedTest
    @CsvSource({
        "white, ffffff",
        "RebeccaPurple, 663399",
        "'rgb(255, 0, 0)', ff0000",
        "'rgba(0,0,0,0)', transparent",
        "'hsl(120, 100%, 25%)', 008000",
        "'hsl(0 0% 100%)', ffffff",
        "'hsla(0,0%,0%,0)', transparent",
        "#abc, aabbcc",
        "nocolour, ''",
        "'hsl(a,b,c)', ''"
    })
    void coloursAreReadInEveryForm(String written, String hex) {
        assertThat(Colours.hex(written)).isEqualTo(hex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x{color:red}",
                ".x .x .x .x .x{color:red}",
                "a{}",
                "@media screen{",
                "/*",
                "{",
                ".x,.x,.x,.x,.x,.x,.x,.x{color:red}"
            })
    void aHugeSheetOnAHugePageEndsSoon(String rule) {
        String html =
                "<style>"
                        + rule.repeat(400_000 / rule.length())
                        + "</style>"
                        + "<div class=x>".repeat(200)
                        + "<p class=x>seen</p>".repeat(15_000);
        Message message = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Mails.html(html));
        assertThat(message.visibleText()).startsWith("seen");
    }

    @Test
    void ofSheetsTooLongToReadColoursAreNotGuessed() {
        String html =
                "<style>"
                        + ".y{left:0}".repeat(60_000)
                        + ".b{background:#000}</style><div class=b><p style='color:#fff'>seen</p></div>";
        assertThat(Mails.html(html).visibleText()).isEqualTo("seen");
    }
}
