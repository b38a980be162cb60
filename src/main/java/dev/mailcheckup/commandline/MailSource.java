package dev.mailcheckup.commandline;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file or stream that holds one mail or more.
 *
 * @param name as it is shown and written to the output
 */
record MailSource(String name, Opening opening) {

    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }
}
