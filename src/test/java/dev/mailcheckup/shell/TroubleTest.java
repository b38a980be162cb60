package dev.mailcheckup.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TroubleTest {

    private static final String CANARY = "orange-kettle-4711";

    @Test
    void aMessageNeverReachesTheLog() {
        Exception cause = new IllegalArgumentException("For input string: " + CANARY);
        Exception thrown = new IllegalStateException(CANARY, cause);

        assertThat(Trouble.describe(thrown)).doesNotContain(CANARY);
    }

    @Test
    void theKindsAndOurOwnPlacesDo() {
        Exception thrown = new IllegalStateException(new NumberFormatException());

        assertThat(Trouble.describe(thrown))
                .startsWith("java.lang.IllegalStateException at dev.mailcheckup.shell.TroubleTest")
                .contains(", caused by java.lang.NumberFormatException at ")
                .contains("TroubleTest.java:");
    }

    @Test
    void anEndlessChainOfCausesEnds() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalStateException(first);
        first.initCause(second);

        assertThat(Trouble.describe(first)).hasSizeLessThan(4_000);
    }

    @Test
    void theNumberIsShortEnoughToReadOut() {
        assertThat(Trouble.log(new IllegalStateException()).number()).matches("[0-9a-f]{6}");
    }
}
