package dev.mailcheckup.message.inspect;

import java.util.List;

/** A file opened as the child process does, but in the process of the test. */
public final class OpenedFile {

    private static final int MILLIS = 1_000;

    private OpenedFile() {}

    public static void open(byte[] file) {
        new Opening(new Request("x", file, List.of("1234"), MILLIS), observed -> {}).open();
    }
}
