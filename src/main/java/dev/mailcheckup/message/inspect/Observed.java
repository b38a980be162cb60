package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Link;

/** One thing seen in a file, told as soon as it is seen: what comes later may never come. */
sealed interface Observed {

    record Reach(AttachedFile.Look look) implements Observed {}

    record Sign(AttachedFile.Seen seen) implements Observed {}

    record Packed(AttachedFile.Entry entry) implements Observed {}

    record Words(String text) implements Observed {}

    record LeadsTo(Link.Kind kind, String target) implements Observed {}

    /** The last word on the file. */
    record Done() implements Observed {}
}
