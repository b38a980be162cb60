package dev.mailcheckup.message.inspect;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The child process: reads one request after another from standard input and tells what it sees on
 * standard output. It ends with its input, and by itself when a request overruns by far.
 */
public final class OpeningProcess {

    /** The argument of the app's main that starts a child. */
    public static final String ARGUMENT = "open-files";

    private static final long OVERRUN_NANOS = 10_000_000_000L;
    private static final long IDLE = Long.MAX_VALUE;

    private OpeningProcess() {}

    public static void run() {
        PrintStream told = System.out;
        InputStream asked = System.in;
        // Whatever a library prints must not get between our records.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setIn(InputStream.nullInputStream());
        try {
            serve(
                    new DataInputStream(new BufferedInputStream(asked)),
                    new DataOutputStream(new BufferedOutputStream(told)));
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | UncheckedIOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out) throws IOException {
        AtomicLong end = new AtomicLong(IDLE);
        Thread.ofPlatform().daemon().start(() -> haltAfter(end));
        out.writeByte(1);
        out.flush();
        while (true) {
            Request request = Wire.request(in);
            end.set(
                    System.nanoTime()
                            + WorkTime.STRETCH * request.millis() * 1_000_000L
                            + OVERRUN_NANOS);
            new Opening(request, observed -> tell(out, observed)).open();
            tell(out, new Observed.Done());
            end.set(IDLE);
        }
    }

    /** The app kills a child that is late; this is for a child whose app was killed meanwhile. */
    private static void haltAfter(AtomicLong end) {
        try {
            while (true) {
                Thread.sleep(1_000);
                long until = end.get();
                if (until != IDLE && System.nanoTime() > until) {
                    Runtime.getRuntime().halt(1);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(DataOutputStream out, Observed observed) {
        try {
            Wire.tell(out, observed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
