package dev.mailcheckup.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final int ALL = 4 * Arrival.PIECE;

    private final UploadRoom room = new UploadRoom(ALL);

    @Test
    void roomIsTakenForWhatCameAndNoMore() throws IOException {
        assertThat(arrival(ALL - 1, ALL)).isEqualTo(ALL - 1);
        assertThat(room.take(2)).isFalse();
        assertThat(room.take(1)).isTrue();
    }

    @Test
    void whatFollowsTheMostIsLeft() throws IOException {
        assertThat(arrival(ALL, 100)).isEqualTo(100);
        assertThat(room.take(ALL - 100)).isTrue();
    }

    @Test
    void nothingTakesNothing() throws IOException {
        assertThat(arrival(0, ALL)).isZero();
        assertThat(room.take(ALL)).isTrue();
    }

    @Test
    void whereThereIsNoRoomAllIsGivenBack() throws IOException {
        room.take(1);
        assertThat(Arrival.of(octets(ALL), ALL, LONG, room)).isEqualTo(new Arrival.NoRoom());
        assertThat(room.take(ALL - 1)).isTrue();
    }

    @Test
    void whoIsTooSlowGivesAllBack() throws IOException {
        Duration none = Duration.ofNanos(-1);
        assertThat(Arrival.of(octets(1), ALL, none, room)).isEqualTo(new Arrival.TooSlow());
        assertThat(room.take(ALL)).isTrue();
    }

    @Test
    void whatBreaksOffGivesAllBack() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };
        assertThatThrownBy(() ->
                        Arrival.of(
                                new SequenceInputStream(octets(ALL / 2), broken), ALL, LONG, room))
                .isInstanceOf(IOException.class);
        assertThat(room.take(ALL)).isTrue();
    }

    /** How many octets were read. */
    private int arrival(int sent, int most) throws IOException {
        Arrival arrival = Arrival.of(octets(sent), most, LONG, room);
        return ((Arrival.Whole) arrival).octets().length;
    }

    private static InputStream octets(int count) {
        return new ByteArrayInputStream(new byte[count]);
    }
}
