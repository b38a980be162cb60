package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "X-Content-Type-Options, nosniff",
        "Referrer-Policy, no-referrer",
        "X-Frame-Options, DENY",
        "Cross-Origin-Opener-Policy, same-origin",
        "Cache-Control, no-store"
    })
    void everyPageCarriesThem(String name, String value) throws Exception {
        assertThat(answerTo("/help/threat").getHeader(name)).isEqualTo(value);
    }

    @Test
    void aPlainPageRunsNoScript() throws Exception {
        assertThat(policyOf("/help/threat"))
                .contains("default-src 'none'")
                .doesNotContain("script");
    }

    @Test
    void aWorkerMayLoadItsOwnPartsAndNothingElse() throws Exception {
        assertThat(policyOf("/VAADIN/build/worker-1a2b.js"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'");
    }

    @Test
    void aFileOfTheBuildMayBeKept() throws Exception {
        assertThat(answerTo("/styles.css").getHeader("Cache-Control")).isNull();
    }

    @Test
    void onlyAnEncryptedAnswerAsksForEncryption() throws Exception {
        assertThat(answerTo("/").getHeader("Strict-Transport-Security")).isNull();

        request.setSecure(true);

        assertThat(answerTo("/").getHeader("Strict-Transport-Security")).startsWith("max-age=");
    }

    private String policyOf(String path) throws ServletException, IOException {
        String policy = answerTo(path).getHeader("Content-Security-Policy");
        return policy == null ? "" : policy;
    }

    private MockHttpServletResponse answerTo(String path) throws ServletException, IOException {
        request.setRequestURI(path);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
