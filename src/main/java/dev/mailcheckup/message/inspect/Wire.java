package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Entry;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Seen;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.Link;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How the app and its child talk over a pipe: every text and octet string with its length before
 * it, and no longer than its limit. No object is ever deserialised.
 */
final class Wire {

    static final int MOST_OCTETS = 32 * 1024 * 1024;
    static final int MOST_TEXT = 512 * 1024;
    private static final int MOST_PASSWORDS = 64;

    private Wire() {}

    static void ask(DataOutputStream out, Request request) throws IOException {
        out.writeInt(request.millis());
        text(out, request.name());
        out.writeInt(request.passwords().size());
        for (String password : request.passwords()) {
            text(out, password);
        }
        out.writeInt(request.content().length);
        out.write(request.content());
        out.flush();
    }

    static Request request(DataInputStream in) throws IOException {
        int millis = in.readInt();
        String name = text(in);
        int count = bounded(in.readInt(), MOST_PASSWORDS);
        List<String> passwords = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            passwords.add(text(in));
        }
        byte[] content = new byte[bounded(in.readInt(), MOST_OCTETS)];
        in.readFully(content);
        return new Request(name, content, passwords, millis);
    }

    static void tell(DataOutputStream out, Observed observed) throws IOException {
        switch (observed) {
            case Observed.Done() -> out.writeByte(0);
            case Observed.Reach(Look look) -> {
                out.writeByte(1);
                out.writeByte(look.ordinal());
            }
            case Observed.Sign(Seen seen) -> {
                out.writeByte(2);
                out.writeByte(seen.trait().ordinal());
                text(out, seen.where());
            }
            case Observed.Packed(Entry entry) -> {
                out.writeByte(3);
                text(out, entry.name());
                text(out, entry.realType());
                out.writeBoolean(entry.locked());
            }
            case Observed.Words(String words) -> {
                out.writeByte(4);
                text(out, words);
            }
            case Observed.LeadsTo(Link.Kind kind, String target) -> {
                out.writeByte(5);
                out.writeByte(kind.ordinal());
                text(out, target);
            }
        }
        out.flush();
    }

    static Observed told(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 0 -> new Observed.Done();
            case 1 -> new Observed.Reach(one(Look.values(), in.readByte()));
            case 2 -> new Observed.Sign(new Seen(one(Trait.values(), in.readByte()), text(in)));
            case 3 -> new Observed.Packed(new Entry(text(in), text(in), in.readBoolean()));
            case 4 -> new Observed.Words(text(in));
            case 5 -> new Observed.LeadsTo(one(Link.Kind.values(), in.readByte()), text(in));
            default -> throw new IOException("not of this protocol");
        };
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(octets.length, MOST_TEXT);
        out.writeInt(length);
        out.write(octets, 0, length);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] octets = new byte[bounded(in.readInt(), MOST_TEXT)];
        in.readFully(octets);
        return new String(octets, StandardCharsets.UTF_8);
    }

    private static int bounded(int length, int most) throws IOException {
        if (length < 0 || length > most) {
            throw new IOException("beyond the limit");
        }
        return length;
    }

    private static <T> T one(T[] values, int ordinal) throws IOException {
        return values[bounded(ordinal, values.length - 1)];
    }
}
