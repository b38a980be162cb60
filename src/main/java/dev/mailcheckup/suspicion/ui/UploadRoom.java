package dev.mailcheckup.suspicion.ui;

import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How many octets of dropped files may wait in memory, over all visitors together. */
@Component
class UploadRoom {

    private static final int MOST_OCTETS = 200 * 1024 * 1024;

    private final Semaphore free;

    @Autowired
    UploadRoom() {
        this(MOST_OCTETS);
    }

    UploadRoom(int octets) {
        free = new Semaphore(octets);
    }

    /** Takes room for all these octets, or none. */
    boolean take(int octets) {
        return free.tryAcquire(octets);
    }

    void giveBack(int octets) {
        free.release(octets);
    }
}
