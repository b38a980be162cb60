package dev.mailcheckup.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptInMailTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script>let b = new Blob([atob('TVqQ')]); a.href = URL.createObjectURL(b); a.download = 'bill.iso'; a.click()</script> | true
                    <SCRIPT>navigator.msSaveOrOpenBlob(new Blob([d]), 'bill.zip')</SCRIPT> | true
                    <script>a.href = 'data:application/zip;base64,UEs'; a.download = 'x.zip'</script> | true
                    <script>console.log('a newsletter with a useless script')</script> | false
                    <p>How to use new Blob( and createObjectURL with a.download in a page</p> | false
                    """)
    void aPageThatPutsAFileTogetherIsTold(String body, boolean told) {
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
                                .anyMatch(FindingCode.MAIL_BUILDS_FILE::equals))
                .isEqualTo(told);
    }
}
