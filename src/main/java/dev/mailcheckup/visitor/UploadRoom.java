package dev.mailcheckup.visitor;

import java.util.concurrent.Semaphore;

/** How many octets handed in may wait in memory, over all visitors together. */
public final class UploadRoom {

    private final int all;
    private final Semaphore free;

    public UploadRoom(int octets) {
        all = octets;
        free = new Semaphore(octets);
    }

    /** Takes room for all these octets, or none. */
    public boolean take(int octets) {
        return free.tryAcquire(octets);
    }

    /**
     * The same for what may be refused without harm: half of the room stays for mails that come in,
     * or a few readers who stay on their page would keep everybody else out.
     */
    public boolean takeSpare(int octets) {
        return free.availablePermits() - octets >= all / 2 && take(octets);
    }

    public void giveBack(int octets) {
        free.release(octets);
    }
}
