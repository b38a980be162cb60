package dev.mailcheckup.suspicion.keeping;

import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.shell.Trouble;
import dev.mailcheckup.suspicion.KeptMail;
import dev.mailcheckup.suspicion.MailExplaining;
import dev.mailcheckup.suspicion.MailKeeping;
import dev.mailcheckup.suspicion.account.Account;
import dev.mailcheckup.suspicion.account.AccountOf;
import dev.mailcheckup.suspicion.account.Passage;
import dev.mailcheckup.suspicion.account.PlainAccount;
import dev.mailcheckup.suspicion.account.Times;
import dev.mailcheckup.words.TerminalText;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Everything is made in memory and goes straight to the reader; no file is written here. */
@Component
final class EvidenceZip implements MailKeeping {

    private static final int COLUMNS = 78;

    private final ReportPdf pdf;
    private final AccountPage page;

    EvidenceZip(ReportPdf pdf, AccountPage page) {
        this.pdf = pdf;
        this.page = page;
    }

    @Override
    public void writeEvidence(KeptMail mail, OutputStream out) throws IOException {
        Words words = Words.in(mail.language());
        String mailFile = MailFile.name(mail);
        String sha256 = Sha256.of(mail.octets());
        Account account =
                AccountOf.evidence(mail.explanation(), mail.message(), mail.country(), words);
        List<Passage.Fact> about = about(mail, mailFile, sha256, words);
        List<String> notes = notes(mail, words);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Optional<byte[]> report = pdf(account, about, notes, words);
        files.put("README.txt", text(readme(mail, mailFile, report.isPresent(), words)));
        files.put(mailFile, mail.octets());
        report.ifPresent(octets -> files.put("report.pdf", octets));
        files.put("report.txt", text(plain(account, about, notes, words)));
        files.put("police.txt", text(PoliceText.of(mail, mailFile, sha256, words)));
        files.put("hashes.txt", hashes(files, mail, words).getBytes(StandardCharsets.UTF_8));
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTime(mail.explained().toEpochMilli());
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    @Override
    public String printed(KeptMail mail) {
        Words words = Words.in(mail.language());
        Account account = AccountOf.explanation(mail.explanation(), mail.country(), words);
        return page.html(
                account,
                List.of(
                        new Passage.Fact(
                                words.get("keep.explained"), Times.shown(mail.explained(), words))),
                notes(mail, words),
                words,
                null,
                mail.country().printsOnLetter() ? "letter" : "a4");
    }

    @Override
    public String forPolice(KeptMail mail) {
        return PoliceText.of(
                mail, MailFile.name(mail), Sha256.of(mail.octets()), Words.in(mail.language()));
    }

    private static List<Passage.Fact> about(
            KeptMail mail, String mailFile, String sha256, Words words) {
        return List.of(
                new Passage.Fact(words.get("keep.mail-file"), mailFile),
                new Passage.Fact(
                        words.get("keep.mail-size"),
                        words.get("keep.octets", mail.octets().length)),
                new Passage.Fact(words.get("keep.sha256"), sha256),
                new Passage.Fact(
                        words.get("keep.explained"), Times.shown(mail.explained(), words)));
    }

    private static List<String> notes(KeptMail mail, Words words) {
        return List.of(
                words.get("keep.dead-links"),
                words.get("keep.made", Release.version(), Times.shown(mail.explained(), words)));
    }

    /** Empty where a strange mail is too much for the program that makes it. */
    private Optional<byte[]> pdf(
            Account account, List<Passage.Fact> about, List<String> notes, Words words)
            throws IOException {
        try {
            return Optional.of(pdf.of(account, about, notes, words));
        } catch (RuntimeException | StackOverflowError e) {
            Trouble.log(e);
            return Optional.empty();
        }
    }

    private static String readme(KeptMail mail, String mailFile, boolean hasPdf, Words words) {
        StringBuilder readme = new StringBuilder(words.get("keep.readme", mailFile));
        if (!hasPdf) {
            readme.append("\n\n").append(words.get("keep.readme.no-pdf"));
        }
        if (mail.octets().length > MailExplaining.MOST_OCTETS) {
            readme.append("\n\n").append(words.get("keep.readme.cut"));
        }
        return readme.toString();
    }

    private static String plain(
            Account account, List<Passage.Fact> about, List<String> notes, Words words) {
        StringBuilder text = new StringBuilder(account.title()).append("\n\n");
        about.forEach(fact ->
                text.append(words.punctuation().labelled(fact.name(), fact.value())).append('\n'));
        text.append('\n').append(PlainAccount.of(account, words, COLUMNS)).append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }

    /** As sha256sum writes and reads them; what is inside the mail stands in comments. */
    private static String hashes(Map<String, byte[]> files, KeptMail mail, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("keep.hashes"));
        files.forEach((name, octets) -> lines.add(Sha256.of(octets) + "  " + name));
        for (AttachedFile file : mail.explanation().attachments()) {
            String name = TerminalText.shown(file.name());
            String sha256 = Sha256.of(file.part().content());
            lines.add(words.get("keep.hashes.inside", sha256, name));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Windows line ends: every editor reads them. */
    private static byte[] text(String text) {
        return (text.strip() + "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
