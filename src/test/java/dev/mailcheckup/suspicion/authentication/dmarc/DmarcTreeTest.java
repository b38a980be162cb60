package dev.mailcheckup.suspicion.authentication.dmarc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9989, sections 4.7 and 4.10. */
class DmarcTreeTest {

    private final List<String> asked = new ArrayList<>();

    private DmarcTree tree(Map<String, String> zone) {
        TextRecords records =
                name -> {
                    asked.add(name);
                    String text = zone.get(name);
                    return text == null
                            ? new TextRecords.Answer.NoSuchName()
                            : text.isEmpty()
                                    ? new TextRecords.Answer.Nothing()
                                    : new TextRecords.Answer.Texts(List.of(text.split("\\|")));
                };
        return new DmarcTree(records);
    }

    @ParameterizedTest
    @CsvSource({
        // where the record stands, the record, the author, the organisation
        "example.com, v=DMARC1; p=none, mail.a.example.com, example.com",
        "a.example.com, v=DMARC1; p=none; psd=n, mail.a.example.com, a.example.com",
        "com, v=DMARC1; p=none; psd=y, mail.a.example.com, example.com",
        "example.com, v=DMARC1; p=none; psd=y, example.com, example.com",
        "example.com, v=DMARC1; p=none, EXAMPLE.com., example.com",
        "other.com, v=DMARC1; p=none, mail.example.com, mail.example.com"
    })
    void theOrganisationIsFoundUpTheTree(
            String domain, String record, String author, String organisation) {
        assertThat(tree(Map.of("_dmarc." + domain, record)).organisation(author))
                .isEqualTo(organisation);
    }

    @Test
    void theRecordWithTheFewestLabelsIsTheOrganisation() {
        Map<String, String> zone =
                Map.of(
                        "_dmarc.b.a.example.com", "v=DMARC1; p=reject",
                        "_dmarc.example.com", "v=DMARC1; p=none");

        assertThat(tree(zone).organisation("b.a.example.com")).isEqualTo("example.com");
        assertThat(tree(zone).policy("b.a.example.com").orElseThrow().policy())
                .isEqualTo(Policy.REJECT);
    }

    @Test
    void aLongNameIsAskedForInEightQuestions() {
        tree(Map.of()).organisation("a.b.c.d.e.f.g.h.i.j.mail.example.com");

        assertThat(asked)
                .hasSize(8)
                .startsWith(
                        "_dmarc.a.b.c.d.e.f.g.h.i.j.mail.example.com",
                        "_dmarc.g.h.i.j.mail.example.com")
                .endsWith("_dmarc.com");
    }

    @ParameterizedTest
    @CsvSource({
        "v=DMARC1; p=reject, example.com, REJECT",
        "v=DMARC1; p=reject, is.example.com, REJECT",
        "v=DMARC1; p=reject; sp=quarantine, is.example.com, QUARANTINE",
        "v=DMARC1; p=none; sp=quarantine; np=reject, is.example.com, QUARANTINE",
        "v=DMARC1; p=none; sp=quarantine; np=reject, not.example.com, REJECT",
        "v=DMARC1; p=none; sp=quarantine, not.example.com, QUARANTINE",
        "v=DMARC1; p=reject; t=y, example.com, QUARANTINE",
        "v=DMARC1; p=quarantine; t=y, example.com, NONE",
        "v=DMARC1 ; P = Reject ; broken; =x, example.com, REJECT",
        "v=DMARC1; rua=mailto:a@example.com, example.com, NONE",
        "v=DMARC1; p=everything; rua=mailto:a@example.com, example.com, NONE",
        "other text|v=DMARC1; p=reject, example.com, REJECT"
    })
    void thePolicyFitsTheAuthor(String record, String author, Policy policy) {
        Map<String, String> zone = Map.of("_dmarc.example.com", record, "is.example.com", "");

        assertThat(tree(zone).policy(author).map(DmarcSeen::policy)).contains(policy);
    }

    @ParameterizedTest
    @CsvSource({
        "v=DMARC1",
        "v=DMARC1; p=everything",
        "v=DMARC10; p=reject",
        "p=reject; v=DMARC1",
        "v=DMARC1; p=reject|v=DMARC1; p=none"
    })
    void whatIsNoRecordIsNone(String text) {
        assertThat(tree(Map.of("_dmarc.example.com", text)).policy("example.com"))
                .isEqualTo(Optional.empty());
    }

    @Test
    void aSuffixCoversWhoHasNoRecord() {
        Map<String, String> zone =
                Map.of("_dmarc.bank", "v=DMARC1; p=none; np=reject; psd=y", "mail.my.bank", "");
        DmarcSeen seen = tree(zone).policy("phish.bank").orElseThrow();

        assertThat(seen.domain()).isEqualTo("bank");
        assertThat(seen.organisation()).isEqualTo("phish.bank");
        assertThat(seen.policy()).isEqualTo(Policy.REJECT);
        assertThat(tree(zone).policy("mail.my.bank").orElseThrow().policy()).isEqualTo(Policy.NONE);
    }
}
