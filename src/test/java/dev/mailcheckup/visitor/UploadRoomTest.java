package dev.mailcheckup.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private final UploadRoom room = new UploadRoom(100);

    @Test
    void halfOfItIsLeftToMailsThatComeIn() {
        assertThat(room.takeSpare(51)).isFalse();
        assertThat(room.takeSpare(50)).isTrue();
        assertThat(room.takeSpare(1)).isFalse();
        assertThat(room.take(50)).isTrue();
        room.giveBack(100);
        assertThat(room.takeSpare(50)).isTrue();
    }

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
