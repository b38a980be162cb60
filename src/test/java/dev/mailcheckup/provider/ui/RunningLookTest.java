package dev.mailcheckup.provider.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.ProviderCheck;
import org.junit.jupiter.api.Test;

class RunningLookTest {

    private static RunningLook.Stage after(ProviderCheck check) {
        return RunningLook.start(check, new MailDomain("mail.example"), Runnable::run).stage();
    }

    @Test
    void whateverGoesWrongThePageIsToldAndNothingIsThrownOn() {
        assertThat(
                        after((_, _) -> {
                            throw new IllegalStateException("ada@mail.example");
                        }))
                .isInstanceOf(RunningLook.Stage.Failed.class);
        assertThat(
                        after((_, _) -> {
                            throw new StackOverflowError();
                        }))
                .isInstanceOf(RunningLook.Stage.Failed.class);
    }
}
