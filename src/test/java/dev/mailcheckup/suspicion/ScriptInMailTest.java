package dev.mailcheckup.suspicion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.AttachmentCode;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptInMailTest {

    private static final Set<FindingCode> TOLD =
            Set.of(AttachmentCode.MAIL_BUILDS_FILE, AttachmentCode.MAIL_HOLDS_SCRIPT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script>let b = new Blob([atob('TVqQ')]); a.href = URL.createObjectURL(b); a.download = 'bill.iso'; a.click()</script> | mail-builds-file
                    <SCRIPT>navigator.msSaveOrOpenBlob(new Blob([d]), 'bill.zip')</SCRIPT> | mail-builds-file
                    <script>a.href = 'data:application/zip;base64,UEs'; a.download = 'x.zip'</script> | mail-builds-file
                    <script>console.log('a newsletter with a useless script')</script> | mail-holds-script
                    <Script type="text/javascript" src="https://one.example/a.js"></Script> | mail-holds-script
                    <script type="application/ld+json">{"@type": "Order"}</script> | ''
                    <scripture>Genesis</scripture> <script | ''
                    <p>How to use new Blob( and createObjectURL with a.download in a page</p> | ''
                    """)
    void aScriptIsToldForWhatItDoes(String body, String told) {
        String mail =
                """
                From: a@one.example
                To: b@two.example
                Subject: Your bill
                Content-Type: text/html; charset=utf-8

                <p>Your bill is ready.</p>%s
                """
                        .formatted(body);
        assertThat(
                        Samples.explain(mail).findings().stream()
                                .map(Finding::code)
                                .filter(TOLD::contains)
                                .map(FindingCode::code)
                                .collect(joining()))
                .isEqualTo(told);
    }
}
