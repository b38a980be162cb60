package dev.mailcheckup.visitor;

import java.util.concurrent.Semaphore;

/** How many octets handed in may wait in memory, over all visitors together. */
public final class UploadRoom {

    private final Semaphore free;

    public UploadRoom(int octets) {
        free = new Semaphore(octets);
    }

    /** Takes room for all these octets, or none. */
    public boolean take(int octets) {
        return free.tryAcquire(octets);
    }

    public void giveBack(int octets) {
        free.release(octets);
    }
}
