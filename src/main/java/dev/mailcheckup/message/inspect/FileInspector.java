package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.FileInspection;
import dev.mailcheckup.message.FileType;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.PrintedPasswords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the files of a mail: pages and calendars here, all else in a child process. A mail
 * without such files starts none.
 *
 * @see "Decision D008: files are opened in a child process"
 */
public final class FileInspector implements FileInspection {

    /** What the files of one mail may take together. */
    static final Duration TIME = Duration.ofSeconds(2);

    /** What is added, once a mail, where the child opens the first file of its kind. */
    static final Duration WARM_UP = Duration.ofSeconds(2);

    private static final int HEAP_MEGABYTES = 192;
    private static final int MOST_FILES = 40;

    /** Smaller pictures are spacers and icons; a code with less than this cannot be scanned. */
    private static final int SMALLEST_PICTURE = 200;

    private static final Set<String> DOCUMENTS =
            Set.of(
                    "application/pdf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/rtf",
                    "application/zip");

    private final Children children;
    private final Duration time;

    FileInspector(Children children, Duration time) {
        this.children = children;
        this.time = time;
    }

    /** The inspector of this process, with as many children as processors. */
    public static FileInspector shared() {
        return Shared.INSPECTOR;
    }

    private static final class Shared {
        static final FileInspector INSPECTOR =
                new FileInspector(
                        new Children(
                                Runtime.getRuntime().availableProcessors(),
                                () -> ChildCommand.of(HEAP_MEGABYTES)),
                        TIME);
    }

    @Override
    public Message inspected(Message message) {
        if (message.files().isEmpty()) {
            return message;
        }
        List<AttachedFile> files = new ArrayList<>();
        try (Turn turn = new Turn(message)) {
            for (AttachedFile file : message.files()) {
                files.add(
                        files.size() < MOST_FILES
                                ? turn.look(file.part())
                                : AttachedFile.of(file.part(), file.realType(), Look.TOO_LARGE));
            }
        }
        return message.withFiles(files);
    }

    /** One mail's turn: the time it has left and the child that serves it. */
    private final class Turn implements AutoCloseable {

        private final Message message;
        private long left = time.toNanos();
        private long clockLeft = WorkTime.STRETCH * left;
        private boolean warmedUp;
        private @Nullable Child child;
        private @Nullable List<String> passwords;

        Turn(Message message) {
            this.message = message;
        }

        AttachedFile look(BodyPart part) {
            FileType type = FileType.of(part);
            return switch (type) {
                case WEB_PAGE, WEB_PROGRAM, VECTOR_PICTURE, CALENDAR -> here(part);
                case CABINET, VIRTUAL_DISK, WEBP, NOTEBOOK ->
                        AttachedFile.of(part, type.mediaType(), Look.NOT_OPENED);
                case PNG, JPEG, GIF, BITMAP ->
                        part.content().length < SMALLEST_PICTURE
                                ? AttachedFile.of(part, type.mediaType(), Look.NOT_NEEDED)
                                : inChild(part);
                case PDF,
                        OFFICE,
                        OPEN_DOCUMENT,
                        OLD_OFFICE,
                        RICH_TEXT,
                        ZIP,
                        RAR,
                        SEVEN_ZIP,
                        TAR,
                        GZIP,
                        BZIP2,
                        XZ,
                        DISK_IMAGE,
                        OUTLOOK_BAG ->
                        inChild(part);
                case WINDOWS_PROGRAM,
                        UNIX_PROGRAM,
                        JAVA_CLASS,
                        SHORTCUT,
                        SHELL_SCRIPT,
                        HELP_FILE,
                        PHONE_SETTINGS ->
                        AttachedFile.of(part, type.mediaType(), Look.NOT_NEEDED);
                case UNKNOWN ->
                        AttachedFile.of(
                                part, "", saysItHoldsMore(part) ? Look.BROKEN : Look.NOT_NEEDED);
            };
        }

        /** A part that calls itself a document but is none by its octets. */
        private static boolean saysItHoldsMore(BodyPart part) {
            return part.content().length > 0
                    && (DOCUMENTS.contains(part.mediaType())
                            || part.mediaType().startsWith("application/vnd.openxmlformats"));
        }

        private AttachedFile here(BodyPart part) {
            Collected seen = new Collected(part);
            try {
                PageOpener.open(PageOpener.text(part), "", seen);
            } catch (RuntimeException | StackOverflowError e) {
                seen.accept(new Observed.Reach(Look.BROKEN));
            }
            return seen.file();
        }

        private AttachedFile inChild(BodyPart part) {
            Collected seen = new Collected(part);
            Optional<Child> server = hasTime() ? server() : Optional.empty();
            if (server.isEmpty()) {
                seen.accept(new Observed.Reach(hasTime() ? Look.NOT_OPENED : Look.TOO_SLOW));
                return seen.file();
            }
            if (!server.get().isWarmFor(FileType.of(part)) && !warmedUp) {
                warmedUp = true;
                left += WARM_UP.toNanos();
                clockLeft += WorkTime.STRETCH * WARM_UP.toNanos();
            }
            Duration allowed = Duration.ofNanos(Math.min(left, clockLeft));
            WorkTime spent = server.get().timeFor(allowed);
            Child.End end =
                    server.get()
                            .ask(
                                    new Request(
                                            named(part),
                                            part.content(),
                                            keys(),
                                            (int) allowed.toMillis() + 1),
                                    seen);
            left -= spent.used();
            clockLeft -= spent.elapsed();
            switch (end) {
                case DONE -> {}
                case TOO_SLOW -> seen.accept(new Observed.Reach(Look.TOO_SLOW));
                case OUT_OF_MEMORY -> seen.accept(new Observed.Reach(Look.TOO_LARGE));
                case DIED -> seen.accept(new Observed.Reach(Look.BROKEN));
            }
            return seen.file();
        }

        private boolean hasTime() {
            return left > 0 && clockLeft > 0;
        }

        private Optional<Child> server() {
            if (child != null && child.isAlive()) {
                return Optional.of(child);
            }
            close();
            Optional<Child> taken = children.take();
            child = taken.orElse(null);
            return taken;
        }

        private List<String> keys() {
            if (passwords == null) {
                passwords = PrintedPasswords.of(message);
            }
            return passwords;
        }

        private static String named(BodyPart part) {
            String name = part.fileName();
            return name == null ? "" : name;
        }

        @Override
        public void close() {
            if (child != null) {
                children.giveBack(child);
                child = null;
            }
        }
    }
}
