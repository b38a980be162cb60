package dev.mailcheckup.message.mime;

import static dev.mailcheckup.message.mime.Mails.html;
import static dev.mailcheckup.message.mime.Mails.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Link.Kind;
import dev.mailcheckup.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='display:none'>secret</div>",
                "<div style='DISPLAY : NONE !important'>secret</div>",
                "<div style='visibility:hidden'>secret</div>",
                "<span style='font-size:0'>secret</span>",
                "<span style='font-size:0.5px'>secret</span>",
                "<span style='font-size:1px'>secret</span>",
                "<span style='opacity:0'>secret</span>",
                "<span style='color:#fff'>secret</span>",
                "<span style='color:#FFFFFF'>secret</span>",
                "<span style='color:rgb(255, 255, 255)'>secret</span>",
                "<span style='color:transparent'>secret</span>",
                "<font color=white>secret</font>",
                "<table bgcolor='#123456'><tr><td style='color:#123456'>secret</table>",
                "<div style='background:#ff0000;color:red'>secret</div>",
                "<div style='position:absolute;left:-9999px'>secret</div>",
                "<div style='text-indent:-5000px'>secret</div>",
                "<div style='max-height:0;overflow:hidden'>secret</div>",
                "<div hidden>secret</div>",
                "<div style='display:none'><p style='display:block'>secret</p></div>",
                "<!--[if mso]><p>secret</p><![endif]-->",
            })
    void hiddenTextIsKeptApart(String html) {
        Message message = html("<p>seen</p>" + html);
        assertThat(message.visibleText()).isEqualTo("seen");
        assertThat(message.hiddenText()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style='font-size:0'><span style='font-size:14px'>seen</span></div>",
                "<div style='background:#000'><span style='color:#fff'>seen</span></div>",
                "<td background='https://one.example/a.png' style='color:#fff'>seen</td>",
                "<div style='background:url(a.png)'><b style='color:white'>seen</b></div>",
                "<div style='visibility:hidden'><b style='visibility:visible'>seen</b></div>",
                "<style>.dark{background:#000}</style><p class=dark><b style='color:#fff'>seen</b>",
                "<div style='left:-5px;opacity:0.5;max-height:0'>seen</div>",
                "<p></p><noscript>seen</noscript>",
                "<plaintext>seen",
            })
    void textThatAReaderSeesStays(String html) {
        assertThat(html(html).visibleText()).isEqualTo("seen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>a</p><p>b</p> ~ a|b",
                "a<br>b ~ a|b",
                "a<br><br><br><br>b ~ a||b",
                "a &amp; b&nbsp;c &lt;d&gt; ~ a & b c <d>",
                "&#72;&#x61;ck ~ Hack",
                "a  b\t c ~ a b c",
                "<table><tr><td>a<td>b<tr><td>c</table> ~ a b|c",
                "<b>a</b><i>b</i> ~ ab",
                "<script>x</script><style>y</style><title>z</title>a ~ a",
                "<ul><li>a<li>b</ul> ~ a|b",
            })
    void isLaidOutAsABrowserDoes(String html, String expected) {
        assertThat(html(html).visibleText()).isEqualTo(expected.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<a href='http://one.example/'>look</a> ~ ANCHOR look http://one.example/",
                "<a href=' java&#10;script:x()'>look</a> ~ ANCHOR look javascript:x()",
                "<a href='http://one.example/'><img alt=Pay src=cid:1></a> ~ ANCHOR Pay http://one.example/",
                "<map><area href='http://one.example/'></map> ~ ANCHOR '' http://one.example/",
                "<form action='http://one.example/'></form> ~ FORM '' http://one.example/",
                "<img src='http://one.example/p.gif'> ~ IMAGE '' http://one.example/p.gif",
                "<img src='//one.example/p.gif'> ~ IMAGE '' //one.example/p.gif",
                "<td background='http://one.example/p.gif'> ~ '' '' ''",
                "<link rel=stylesheet href='http://one.example/a.css'> ~ REMOTE '' http://one.example/a.css",
                "<style>@import 'http://one.example/a.css';</style> ~ REMOTE '' http://one.example/a.css",
                "<p style='background:url(http://one.example/a.png)'> ~ REMOTE '' http://one.example/a.png",
                "<base href='http://one.example/'> ~ BASE '' http://one.example/",
                "<meta http-equiv=refresh content='0; url=http://one.example/'> ~ REDIRECT '' http://one.example/",
                "see http://one.example/a. ~ PLAIN http://one.example/a http://one.example/a",
                "(www.one.example) ~ PLAIN www.one.example www.one.example",
            })
    void everyPlaceItReachesIsListed(String html, String expected) {
        List<Link> links = html(html).links();
        if (expected.startsWith("''")) {
            assertThat(links).isEmpty();
            return;
        }
        assertThat(links).hasSize(1);
        Link link = links.getFirst();
        String text = link.text().isEmpty() ? "''" : link.text();
        assertThat(link.kind() + " " + text + " " + link.target()).isEqualTo(expected);
    }

    @Test
    void whatIsInTheMailItselfIsNotReachedOutTo() {
        assertThat(
                        html("<img src='cid:1'><img src='data:image/gif;base64,x'><a href='#top'>x</a>")
                                .links())
                .isEmpty();
    }

    @Test
    void addressesInPlainTextAreLinks() {
        Message message = mail("\nGo to https://one.example/a?b=c(d), or HTTP://two.example。好");
        assertThat(message.links())
                .extracting(Link::target)
                .containsExactly("https://one.example/a?b=c(d)", "HTTP://two.example");
        assertThat(message.links()).allMatch(link -> link.kind() == Kind.PLAIN);
    }

    @Test
    void anAnchorsOwnTextIsNotListedTwice() {
        assertThat(html("<a href='http://one.example/'>http://two.example/</a>").links())
                .hasSize(1);
    }
}
