package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Entry;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Seen;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.FileType;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.mime.PlainLinks;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.PasswordRequiredException;

/**
 * The opening of one file and of what is packed in it, within one budget of time, octets, files and
 * depth.
 */
final class Opening {

    /** How many packed files may stand around one another. */
    static final int DEEPEST = 3;

    static final int MOST_FILES = 1_000;

    /** Octets unpacked in all, and of one file. */
    static final int MOST_UNPACKED = 64 * 1024 * 1024;

    static final int MOST_OF_ONE = 16 * 1024 * 1024;

    /** Beyond this ratio, what exceeds our limits was made to exceed them. */
    private static final int HUGE_RATIO = 100;

    /** Enough to tell what a file is: a disk image has its mark after 32 KB. */
    private static final int HEAD = 40 * 1024;

    private static final int MOST_TEXT_LINKS = 50;

    private final Request request;
    private final Consumer<Observed> told;
    private final WorkTime time;
    private long unpacked;
    private int files;

    Opening(Request request, Consumer<Observed> told) {
        this.request = request;
        this.told = told;
        this.time = new WorkTime(ProcessHandle.current(), Duration.ofMillis(request.millis()));
    }

    void open() {
        try {
            open(FileType.of(request.content()), "", request.content(), 0);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What was seen before still counts.
            reach(Look.BROKEN);
        } catch (LinkageError e) {
            reach(Look.NOT_OPENED); // a way of packing whose library is not shipped
        }
    }

    private void open(FileType type, String where, byte[] content, int depth) throws IOException {
        switch (type) {
            case PDF -> new PdfOpener(this, where, depth).open(content);
            case OFFICE, OPEN_DOCUMENT -> new OfficeOpener(this, where).open(content);
            case OLD_OFFICE -> new OldOfficeOpener(this, where, depth).open(content);
            case RICH_TEXT -> RichTextOpener.open(this, where, content);
            case ZIP -> new ZipOpener(this, where, depth).open(content);
            case RAR -> new RarOpener(this, where, depth).open(content);
            case SEVEN_ZIP -> new SevenZipOpener(this, where, depth).open(content);
            case TAR, GZIP, BZIP2, XZ -> new TarOpener(this, where, depth).open(type, content);
            case OUTLOOK_BAG -> OutlookBagOpener.open(this, where, content, depth);
            case DISK_IMAGE -> DiskImageOpener.open(this, where, content);
            case PNG, JPEG, GIF, BITMAP -> PictureOpener.open(this, content);
            case WEB_PAGE, WEB_PROGRAM, VECTOR_PICTURE ->
                    PageOpener.open(PageOpener.text(content), where, told);
            case CABINET, VIRTUAL_DISK, WEBP -> reach(Look.NOT_OPENED);
            default -> {}
        }
    }

    /**
     * A file packed in another: told by name and kind, and opened where its kind needs it.
     *
     * @param packed size in the archive, 0 where it is not known
     * @return false where nothing more may be unpacked
     */
    boolean inside(String around, String name, InputStream content, long packed, int depth)
            throws IOException {
        String path = around.isEmpty() ? name : around + "/" + name;
        byte[] head;
        try {
            head = content.readNBytes(HEAD);
        } catch (PasswordRequiredException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A torn archive still tells the names in it.
            head = new byte[0];
            reach(Look.BROKEN);
        }
        FileType type = FileType.of(head);
        told.accept(new Observed.Packed(new Entry(path, type.mediaType(), false)));
        unpacked += head.length;
        if (!type.isOpened() || head.length == 0) {
            return goesOn();
        }
        int room = (int) Math.min(MOST_OF_ONE, MOST_UNPACKED - unpacked);
        byte[] rest = head.length < HEAD ? new byte[0] : content.readNBytes(Math.max(0, room));
        unpacked += rest.length;
        if (rest.length > 0 && rest.length >= room) {
            boolean made = packed > 0 && (long) rest.length > packed * HUGE_RATIO;
            if (made || unpacked > (long) request.content().length * HUGE_RATIO) {
                sign(Trait.HUGE, path);
            }
            reach(Look.TOO_LARGE);
            return unpacked < MOST_UNPACKED;
        }
        if (depth + 1 >= DEEPEST) {
            reach(Look.TOO_LARGE);
            return goesOn();
        }
        byte[] whole = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, whole, head.length, rest.length);
        try {
            open(type, path, whole, depth + 1);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            reach(Look.BROKEN);
        } catch (LinkageError e) {
            reach(Look.NOT_OPENED);
        }
        return goesOn();
    }

    /** What stands behind a lock around a whole file. */
    void unwrapped(String where, InputStream content, int depth) throws IOException {
        byte[] octets = content.readNBytes(MOST_OF_ONE);
        unpacked += octets.length;
        if (depth + 1 < DEEPEST) {
            open(FileType.of(octets), where, octets, depth + 1);
        }
    }

    /** A picture in a document. */
    void picture(byte[] content) {
        try {
            switch (FileType.of(content)) {
                case PNG, JPEG, GIF, BITMAP -> PictureOpener.open(this, content);
                default -> {}
            }
        } catch (IOException | RuntimeException e) {
            reach(Look.BROKEN);
        }
    }

    private boolean goesOn() {
        if (unpacked >= MOST_UNPACKED) {
            if (unpacked > (long) request.content().length * HUGE_RATIO) {
                sign(Trait.HUGE, "");
            }
            reach(Look.TOO_LARGE);
            return false;
        }
        return hasTime();
    }

    /** Counts one more packed file; false where there were too many. */
    boolean countsOneMore() {
        files++;
        if (files > MOST_FILES) {
            reach(Look.TOO_LARGE);
            return false;
        }
        return hasTime();
    }

    /** A packed file that is told by its name alone. */
    void named(String around, String name, boolean locked) {
        String path = around.isEmpty() ? name : around + "/" + name;
        told.accept(new Observed.Packed(new Entry(path, "", locked)));
    }

    /** Whether there is time to go on; where there is none, that is told. */
    boolean hasTime() {
        boolean time = isInTime();
        if (!time) {
            reach(Look.TOO_SLOW);
        }
        return time;
    }

    boolean isInTime() {
        return !time.isUp();
    }

    /** For as long as this is true, optional work may begin. */
    boolean hasPlentyOfTime() {
        return time.isHalfLeft();
    }

    String name() {
        return request.name();
    }

    List<String> passwords() {
        return request.passwords();
    }

    /** A password of the mail opened it. */
    void unlocked(String where) {
        sign(Trait.KEY_IN_MAIL, where);
        reach(Look.UNLOCKED);
    }

    void reach(Look look) {
        told.accept(new Observed.Reach(look));
    }

    void sign(Trait trait, String where) {
        told.accept(new Observed.Sign(new Seen(trait, where)));
    }

    /** Words that a reader sees; addresses in them count as links. */
    void words(String text) {
        if (text.isBlank()) {
            return;
        }
        told.accept(new Observed.Words(text + "\n"));
        PlainLinks.in(text, MOST_TEXT_LINKS)
                .forEach(target -> told.accept(new Observed.LeadsTo(Link.Kind.FILE, target)));
    }

    void link(String target) {
        if (!target.isBlank()) {
            told.accept(new Observed.LeadsTo(Link.Kind.FILE, target.strip()));
        }
    }

    /** What a code in a picture says: an address to go to, or words such as a payment. */
    void code(String says) {
        List<String> targets = PlainLinks.in(says, 1);
        if (targets.isEmpty()) {
            told.accept(new Observed.Words(says + "\n"));
        } else {
            told.accept(new Observed.LeadsTo(Link.Kind.CODE, targets.getFirst()));
        }
    }
}
