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
                "PayPal <service@anyone.com> || brand-in-sender-name",
                "РayРаl <service@anyone.com> || brand-in-sender-name",
                "LedgerIive and Iedger <a@anyone.com> || brand-in-sender-name",
                "\"boss@works.com\" <thief@anyone.com> || address-in-sender-name",
                "Customer Service <help@gmail.com> || free-mail-for-organisation",
                "Boss <boss@works.com> | Boss <boss77@gmail.com> | reply-goes-elsewhere",
                "Ann <ann@works.com> | ann@elsewhere.net | reply-to-other-domain",
                "Parcel <info@parcel> || sender-cannot-exist",
                "Service <a@paypa1.com> || sender-looks-alike",
                "bob@works.org <x@stranger.net> || your-address-in-sender-name",
                "works.org Helpdesk <x@stranger.net> || your-address-in-sender-name",
                "Microsoft Account Team <a1b2@outlook.com> || brand-in-sender-name",
                "PayPaI Service <x@stranger.net> || brand-in-sender-name",
                "РауРаl <x@stranger.net> || brand-in-sender-name",
                "亚马逊 <x@stranger.net> || brand-in-sender-name",
                "ヤマト運輸 <x@stranger.net> || brand-in-sender-name"
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
