package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.FileType;
import dev.mailcheckup.message.Link;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What was seen in one file so far, within limits that hold whatever the child says. */
final class Collected implements Consumer<Observed> {

    private static final int MOST_LINKS = 100;
    private static final int MOST_SIGNS = 50;
    private static final int LONGEST_TARGET = 2_048;
    private static final int LONGEST_NAME = 255;

    private final AttachedFile blank;
    private final Set<AttachedFile.Seen> seen = new LinkedHashSet<>();
    private final Map<String, AttachedFile.Entry> entries = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.OPENED;

    Collected(BodyPart part) {
        blank = AttachedFile.of(part, FileType.of(part).mediaType(), Look.NOT_NEEDED);
    }

    @Override
    public void accept(Observed observed) {
        switch (observed) {
            case Observed.Reach(Look reached) -> {
                // The first thing that kept us from seeing all of it is the one to tell.
                look = look.isShort() ? look : reached;
            }
            case Observed.Sign(AttachedFile.Seen sign) -> {
                if (seen.size() < MOST_SIGNS) {
                    seen.add(new AttachedFile.Seen(sign.trait(), cut(sign.where(), LONGEST_NAME)));
                }
            }
            case Observed.Packed(AttachedFile.Entry entry) -> {
                String name = cut(entry.name(), LONGEST_NAME);
                // A locked file is told a second time when it was unlocked.
                if (entries.size() < AttachedFile.MOST_ENTRIES || entries.containsKey(name)) {
                    entries.put(
                            name, new AttachedFile.Entry(name, entry.realType(), entry.locked()));
                }
            }
            case Observed.Words(String words) ->
                    text.append(
                            words,
                            0,
                            Math.min(words.length(), AttachedFile.MOST_CHARACTERS - text.length()));
            case Observed.LeadsTo(Link.Kind kind, String target) -> {
                if (links.size() < MOST_LINKS) {
                    links.add(new Link(kind, blank.name(), cut(target, LONGEST_TARGET)));
                }
            }
            case Observed.Done() -> {}
        }
    }

    AttachedFile file() {
        return new AttachedFile(
                blank.part(),
                blank.realType(),
                look,
                List.copyOf(seen),
                List.copyOf(entries.values()),
                text.toString(),
                List.copyOf(links));
    }

    /** The end of a name is what counts. */
    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, most / 2) + "…" + text.substring(text.length() - most / 2);
    }
}
