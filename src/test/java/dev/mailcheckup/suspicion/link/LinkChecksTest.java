package dev.mailcheckup.suspicion.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.LinkCode;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://bank.com | https://thief.net/x | link-text-differs",
                "click | http://192.0.2.7/x | link-to-number",
                "click | http://3221225991/x | link-to-number",
                "click | https://www.bank.com@thief.net/x | link-hides-host",
                "call us | tel:+1-202-555-0100 | link-calls-number",
                "write us | sms:+12025550100?body=yes | link-calls-number",
                "click | https://tinyurl.mobi/abc | link-shortened",
                "click | https://somebody.4everland.app/login | link-free-host",
                "click | javascript:alert(1) | link-runs-script",
                "click | data:text/html;base64,AAAA | link-runs-script",
                "click | https://bit.ly/abc | link-shortened",
                "click | https://somebody.web.app/login | link-free-host",
                "click | https://paypa1.com/login | link-looks-alike",
                "click | https://paypal-secure.net/login | link-looks-alike",
                "click | https://xn--pypal-4ve.com/ | link-looks-alike"
            })
    void everyTrickIsTold(String text, String target, FindingCode expected) {
        assertThat(codes(text, target)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://sender.com/news | https://click.sender.com/r?1",
                "https://sender.com/news | https://u1.ct.sendgrid.net/ls/click?upn=1",
                "Read more | https://www.sender.com/a",
                "www.sender.com | https://sender.com/"
            })
    void aNewsletterThatCountsClicksIsNoAlarm(String text, String target) {
        assertThat(codes(text, target)).isSubsetOf(LinkCode.LINKS_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fthief.net%2Fx&data=1 | https://thief.net/x",
                "https://www.google.com/url?q=https://thief.net/x&sa=D | https://thief.net/x",
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__thief.net_x&d=1 | https://thief.net/x",
                "https://urldefense.com/v3/__https://thief.net/x__;!!abc | https://thief.net/x"
            })
    void aRedirectorIsUnwrappedWithoutTheNetwork(String wrapped, String inner) {
        assertThat(Redirector.unwrapped(wrapped)).isEqualTo(inner);
    }

    @Test
    void aMailWithoutLinksHasNoFindings() {
        assertThat(LinkChecks.of(message(List.of()))).isEmpty();
    }

    private static List<FindingCode> codes(String text, String target) {
        Link link = new Link(Link.Kind.ANCHOR, text, target);
        return LinkChecks.of(message(List.of(link))).stream().map(Finding::code).toList();
    }

    private static Message message(List<Link> links) {
        String from = "News <news@sender.com>";
        return new Message(
                Message.Source.WHOLE,
                List.of(new HeaderField("From", from, from)),
                List.of(),
                "",
                "",
                links,
                List.of(),
                RawMail.NONE);
    }
}
