package dev.mailcheckup.visitor;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/**
 * Reads what a visitor sends into memory. Room is taken for what is here, not for what was
 * announced, so that nobody holds room by sending slowly.
 */
public sealed interface Arrival {

    /**
     * All of it, or as much as was asked for.
     *
     * @param octets the room they take is the caller's to give back
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] octets) implements Arrival {}

    /** There was no room for the next piece. */
    record NoRoom() implements Arrival {}

    record TooSlow() implements Arrival {}

    /** Room is taken in at least such pieces. */
    int PIECE = 16 * 1024;

    /**
     * @param most octets that are read; what follows them is left
     * @param within looked at whenever something arrives
     */
    static Arrival of(InputStream in, int most, Duration within, UploadRoom room)
            throws IOException {
        long start = System.nanoTime();
        byte[] octets = new byte[0];
        int length = 0;
        int taken = 0;
        try {
            while (length < most) {
                if (System.nanoTime() - start > within.toNanos()) {
                    return new TooSlow();
                }
                if (length == taken) {
                    int larger = (int) Math.min(most, Math.max(PIECE, 2L * length));
                    if (!room.take(larger - taken)) {
                        return new NoRoom();
                    }
                    taken = larger;
                    octets = Arrays.copyOf(octets, larger);
                }
                int read = in.read(octets, length, taken - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
            Whole whole = new Whole(Arrays.copyOf(octets, length));
            taken -= length;
            return whole;
        } finally {
            room.giveBack(taken);
        }
    }
}
