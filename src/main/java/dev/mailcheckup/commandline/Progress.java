package dev.mailcheckup.commandline;

import java.io.Console;
import java.io.PrintStream;

/** A counter on the terminal while many mails are read; silent where nobody watches. */
final class Progress {

    private static final int WORTH_SHOWING = 20;

    private final PrintStream terminal;
    private final int total;
    private final boolean shown;
    private int done;

    Progress(PrintStream terminal, int total) {
        this.terminal = terminal;
        this.total = total;
        Console console = total < WORTH_SHOWING ? null : System.console();
        this.shown = console != null && console.isTerminal();
    }

    void next() {
        done++;
        if (shown && (done % 10 == 0 || done == total)) {
            terminal.print("\r" + done + " / " + total + (done == total ? "\n" : ""));
            terminal.flush();
        }
    }
}
