package dev.mailcheckup.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProviderLookTest {

    private static final Answers LOOKED =
            Answers.NONE.with("s4", "one.example").with(ProviderLook.QUESTION, "checked-locked");

    @Test
    void whatWasFoundIsDroppedWithAnotherDomain() {
        Answers changed = ProviderLook.changed(LOOKED, LOOKED.with("s4", "two.example"));
        assertThat(changed.reached(ProviderLook.QUESTION)).isFalse();
        assertThat(changed.values("s4")).containsExactly("two.example");
    }

    @Test
    void whatWasFoundStaysWithTheSameDomain() {
        Answers changed = ProviderLook.changed(LOOKED, LOOKED.with("s1", "both"));
        assertThat(changed.values(ProviderLook.QUESTION)).containsExactly("checked-locked");
    }
}
