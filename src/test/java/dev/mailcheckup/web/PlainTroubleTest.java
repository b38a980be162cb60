package dev.mailcheckup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

@ExtendWith(OutputCaptureExtension.class)
class PlainTroubleTest {

    private static final String CANARY = "orange-kettle-4712";

    @Test
    void thePageHasANumberAndTheLogHasItToo(CapturedOutput output) {
        ExtendedModelMap model = new ExtendedModelMap();

        String page = fail(model);

        assertThat(page).isEqualTo("trouble");
        assertThat(output.getAll()).contains((String) model.getAttribute("number"));
    }

    @Test
    void neitherRepeatsWhatTheExceptionSays(CapturedOutput output) {
        ExtendedModelMap model = new ExtendedModelMap();

        fail(model);

        assertThat(output.getAll()).doesNotContain(CANARY);
        assertThat(model.values().toString()).doesNotContain(CANARY);
    }

    private static String fail(ExtendedModelMap model) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/print/blank");
        return new PlainTrouble()
                .failed(new IllegalStateException(CANARY), model, Locale.ENGLISH, request);
    }
}
