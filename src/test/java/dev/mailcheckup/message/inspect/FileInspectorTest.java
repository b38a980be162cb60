package dev.mailcheckup.message.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.RawMail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The child process: what it is given, what it survives and what it leaves behind. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FileInspectorTest {

    private static final String LINK = "https://pay.shop.example/bill";

    /** For tests that are not about time: the machine may be busy with other tests. */
    private static final Duration PATIENT = Duration.ofSeconds(30);

    private final AtomicInteger started = new AtomicInteger();
    private final List<Children> made = new ArrayList<>();

    @AfterEach
    void endChildren() {
        made.forEach(Children::end);
    }

    @Test
    void aLockedPdfIsOpenedInAChildWithThePasswordOfTheMail() {
        byte[] pdf = Made.lockedPdf("Bill", LINK, "4711");
        AttachedFile file = look(inspector(192), "Das Passwort lautet 4711", file("a.pdf", pdf));
        assertThat(file.look()).isEqualTo(Look.UNLOCKED);
        assertThat(file.has(Trait.KEY_IN_MAIL)).isTrue();
        assertThat(Looks.targets(file, Link.Kind.FILE)).containsExactly(LINK);
    }

    @Test
    void whereAFileLeadsTheMailLeads() {
        Message mail = mail("Hello", file("a.pdf", Made.pdf("Bill", LINK)));
        assertThat(inspector(192).inspected(mail).links())
                .containsExactly(new Link(Link.Kind.FILE, "a.pdf", LINK));
    }

    @Test
    void aMailWithoutSuchFilesStartsNoChild() {
        FileInspector inspector = inspector(192);
        inspector.inspected(mail("Hello"));
        inspector.inspected(mail("Hello", file("a.txt", Made.text("words"))));
        inspector.inspected(mail("Hello", file("a.html", Made.text("<html><p>Hi"))));
        inspector.inspected(mail("Hello", file("a.png", new byte[150])));
        assertThat(started).hasValue(0);
    }

    @Test
    void oneChildServesManyMails() {
        FileInspector inspector = inspector(192);
        BodyPart file = file("a.pdf", Made.pdf("Bill", LINK));
        look(inspector, "", file);
        look(inspector, "", file);
        assertThat(started).hasValue(1);
    }

    @Test
    void aFileThatTakesTooLongIsStoppedToldAndTheNextOneIsServed() throws IOException {
        Children children = children(192);
        FileInspector hurried = new FileInspector(children, Duration.ofMillis(300));
        AttachedFile slow = look(hurried, "", file("slow.pdf", endless()));
        assertThat(slow.look()).isEqualTo(Look.TOO_SLOW);
        FileInspector patient = new FileInspector(children, PATIENT);
        AttachedFile next = look(patient, "", file("a.pdf", Made.pdf("Bill", LINK)));
        assertThat(next.look()).isEqualTo(Look.OPENED);
    }

    @Test
    void aFileThatFillsTheHeapIsToldAndTheNextOneIsServed() {
        FileInspector inspector = inspector(24);
        byte[] large = Arrays.copyOf(Made.pdf("Bill", LINK), 24 * 1024 * 1024);
        AttachedFile file = look(inspector, "", file("large.pdf", large));
        assertThat(file.look()).isEqualTo(Look.TOO_LARGE);
        AttachedFile next = look(inspector, "", file("a.png", Made.png(Made.code(LINK, 100))));
        assertThat(next.look()).isEqualTo(Look.OPENED);
        assertThat(started).hasValue(2);
    }

    @Test
    void whereNoChildCanBeStartedThatIsTold() {
        Children none = new Children(1, () -> new ProcessBuilder("/nonexistent/java"));
        FileInspector inspector = new FileInspector(none, FileInspector.TIME);
        assertThat(look(inspector, "", file("a.pdf", Made.pdf("Bill", LINK))).look())
                .isEqualTo(Look.NOT_OPENED);
    }

    @Test
    void aChildThatSpeaksAnotherLanguageIsNotBelieved() {
        Children liar =
                new Children(1, () -> new ProcessBuilder("sh", "-c", "printf 'x\\177zzzz'; cat"));
        FileInspector inspector = new FileInspector(liar, FileInspector.TIME);
        assertThat(look(inspector, "", file("a.pdf", Made.pdf("Bill", LINK))).look())
                .isEqualTo(Look.BROKEN);
    }

    @Test
    void aChildIsGivenNoEnvironmentAndEndsWithItsInput() throws Exception {
        ProcessBuilder command = ChildCommand.of(64);
        assertThat(command.environment()).isEmpty();
        assertThat(command.command()).contains("-Xmx64m", OpeningProcess.ARGUMENT);
        Process process = command.start();
        assertThat(process.getInputStream().read()).isEqualTo(1);
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aRequestBeyondTheLimitsEndsTheChild() throws Exception {
        Process process = ChildCommand.of(64).start();
        assertThat(process.getInputStream().read()).isEqualTo(1);
        process.getOutputStream().write(new byte[] {0, 0, 1, 0, 127, 0, 0, 0});
        process.getOutputStream().flush();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }

    @Test
    void aChildThatWasNotHeardOutServesNobodyElse() throws Exception {
        Child child = Child.start(ChildCommand.of(192));
        Request request = new Request("a.pdf", Made.pdf("Bill", LINK), List.of(), 30_000);
        assertThatThrownBy(() ->
                        child.ask(
                                request,
                                seen -> {
                                    throw new OutOfMemoryError("as on a full heap");
                                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void nothingIsLeftOnTheDisk() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        Set<String> before = names(folder);
        byte[] pdf = Made.pdf("CANARY-7391", LINK, "", Made.code(LINK, 200));
        FileInspector inspector = inspector(192);
        look(inspector, "", file("a.pdf", pdf));
        look(inspector, "", file("a.jpg", Made.picture(Made.blank(900, 900), "jpg")));
        Set<String> left = names(folder);
        left.removeAll(before);
        // Other programs use the folder too; ours would carry one of these in its name.
        assertThat(left)
                .noneMatch(name -> name.contains("imageio") || name.contains("pdfbox"))
                .noneMatch(name -> name.contains("poifiles") || name.contains("PDFBox"));
    }

    private FileInspector inspector(int heapMegabytes) {
        return new FileInspector(children(heapMegabytes), PATIENT);
    }

    private Children children(int heapMegabytes) {
        Children children =
                new Children(
                        1,
                        () -> {
                            started.incrementAndGet();
                            return ChildCommand.of(heapMegabytes);
                        });
        made.add(children);
        return children;
    }

    private static AttachedFile look(FileInspector inspector, String text, BodyPart part) {
        return inspector.inspected(mail(text, part)).files().getFirst();
    }

    private static BodyPart file(String name, byte[] content) {
        return new BodyPart("application/octet-stream", name, true, "", content);
    }

    private static Message mail(String text, BodyPart... parts) {
        return new Message(
                Message.Source.WHOLE,
                List.of(),
                List.of(parts),
                text,
                "",
                List.of(),
                List.of(),
                RawMail.NONE);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** A page that draws the same text for minutes: 60 MB of it, packed into a few kilobytes. */
    private static byte[] endless() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream drawing = new PDStream(document);
            try (var out = drawing.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] line = Made.text("q 1 0 0 1 0 0 cm BT (a) Tj ET Q\n".repeat(1_000));
                for (int i = 0; i < 2_000; i++) {
                    out.write(line);
                }
            }
            page.setContents(drawing);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
