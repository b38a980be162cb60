package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Link;
import java.util.List;

/** What the child's code sees in a file, without a child: for tests of what is seen. */
final class Looks {

    private Looks() {}

    static AttachedFile into(String name, byte[] content, String... passwords) {
        return into(name, content, 60_000, passwords);
    }

    static AttachedFile into(String name, byte[] content, int millis, String... passwords) {
        BodyPart part = new BodyPart("application/octet-stream", name, true, "", content);
        Collected seen = new Collected(part);
        new Opening(new Request(name, content, List.of(passwords), millis), seen).open();
        return seen.file();
    }

    static List<Trait> traits(AttachedFile file) {
        return file.seen().stream().map(AttachedFile.Seen::trait).toList();
    }

    static List<String> names(AttachedFile file) {
        return file.entries().stream().map(AttachedFile.Entry::name).toList();
    }

    static List<String> targets(AttachedFile file, Link.Kind kind) {
        return file.links().stream().filter(link -> link.kind() == kind).map(Link::target).toList();
    }
}
