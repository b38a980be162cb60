package dev.mailcheckup.suspicion.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.message.HeaderField;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorChecksTest {

    private static final String READER = "Bob Reader <bob@works.org>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PayPal <service@anyone.com> || BRAND_IN_SENDER_NAME",
                "РayРаl <service@anyone.com> || BRAND_IN_SENDER_NAME",
                "LedgerIive and Iedger <a@anyone.com> || BRAND_IN_SENDER_NAME",
                "\"boss@works.com\" <thief@anyone.com> || ADDRESS_IN_SENDER_NAME",
                "Customer Service <help@gmail.com> || FREE_MAIL_FOR_ORGANISATION",
                "Boss <boss@works.com> | Boss <boss77@gmail.com> | REPLY_GOES_ELSEWHERE",
                "Ann <ann@works.com> | ann@elsewhere.net | REPLY_TO_OTHER_DOMAIN",
                "Parcel <info@parcel> || SENDER_CANNOT_EXIST",
                "Service <a@paypa1.com> || SENDER_LOOKS_ALIKE",
                "bob@works.org <x@stranger.net> || YOUR_ADDRESS_IN_SENDER_NAME",
                "works.org Helpdesk <x@stranger.net> || YOUR_ADDRESS_IN_SENDER_NAME",
                "Microsoft Account Team <a1b2@outlook.com> || BRAND_IN_SENDER_NAME",
                "PayPaI Service <x@stranger.net> || BRAND_IN_SENDER_NAME",
                "РауРаl <x@stranger.net> || BRAND_IN_SENDER_NAME",
                "亚马逊 <x@stranger.net> || BRAND_IN_SENDER_NAME",
                "ヤマト運輸 <x@stranger.net> || BRAND_IN_SENDER_NAME"
            })
    void aFalseAuthorIsTold(String from, String replyTo, FindingCode expected) {
        assertThat(codes(from, replyTo)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee <ann@gmail.com> |",
                "Bob Reader <bob.reader@gmail.com> |",
                "works.org Helpdesk <help@it.works.org> |",
                "networks.org News <x@networks.org> |",
                "Amazon.co.jp <order@amazon.co.jp> |",
                "Sparkasse Musterstadt <info@sparkasse-musterstadt.de> |",
                "Apples and Pears <fruit@apples.org> |",
                "PayPal <service@paypal.com> |",
                "PayPal <service@mail.paypal.de> |",
                "Ann Lee <ann@works.com> | ann.lee@works.com",
                "News <news@garden.org> | desk@garden.org",
                "Ann Lee <ann@works.com> | ann@mail.works.de",
                "ann@works.com via List <list@groups.org> |"
            })
    void anHonestAuthorIsNoFinding(String from, String replyTo) {
        assertThat(codes(from, replyTo)).isEmpty();
    }

    private static List<FindingCode> codes(String from, String replyTo) {
        List<HeaderField> fields = new ArrayList<>();
        fields.add(new HeaderField("From", from, from));
        fields.add(new HeaderField("To", READER, READER));
        if (replyTo != null) {
            fields.add(new HeaderField("Reply-To", replyTo, replyTo));
        }
        Message message =
                new Message(
                        Message.Source.WHOLE,
                        fields,
                        List.of(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        RawMail.NONE);
        return AuthorChecks.of(message, Optional.empty()).stream().map(Finding::code).toList();
    }
}
