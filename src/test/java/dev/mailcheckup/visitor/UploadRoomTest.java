package dev.mailcheckup.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private final UploadRoom room = new UploadRoom(100);

    @Test
    void isFullAtItsLimitAndNotBefore() {
        assertThat(room.take(60)).isTrue();
        assertThat(room.take(41)).isFalse();
        assertThat(room.take(40)).isTrue();
        assertThat(room.take(1)).isFalse();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        room.take(100);
        room.giveBack(30);
        assertThat(room.take(31)).isFalse();
        assertThat(room.take(30)).isTrue();
    }
}
