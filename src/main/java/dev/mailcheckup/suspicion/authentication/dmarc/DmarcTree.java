package dev.mailcheckup.suspicion.authentication.dmarc;

import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.authentication.dmarc.DmarcRecord.Suffix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Walks up the DNS tree from a name (RFC 9989, section 4.10). */
public final class DmarcTree {

    /** Questions of one walk; longer names jump to this many labels less one. */
    private static final int MOST_LABELS = 8;

    private final TextRecords records;

    public DmarcTree(TextRecords records) {
        this.records = records;
    }

    /** The policy that covers mail of this author; empty where none is published. */
    public Optional<DmarcSeen> policy(String authorDomain) {
        String author = plain(authorDomain);
        List<DmarcRecord> found = walk(author);
        String organisation = organisation(author, found);
        return at(found, author)
                .or(() -> at(found, organisation))
                .or(() -> found.stream().filter(each -> each.suffix() == Suffix.YES).findFirst())
                .map(record ->
                        new DmarcSeen(
                                record.domain(),
                                organisation,
                                policy(record, author),
                                record.strictDkim(),
                                record.strictSpf()));
    }

    /** The organisational domain (RFC 9989, section 4.10.2). */
    public String organisation(String domain) {
        String plain = plain(domain);
        return organisation(plain, walk(plain));
    }

    private static String organisation(String start, List<DmarcRecord> found) {
        for (DmarcRecord record : found) {
            if (record.suffix() == Suffix.NO) {
                return record.domain();
            }
            if (record.suffix() == Suffix.YES && !record.domain().equals(start)) {
                return oneBelow(record.domain(), start);
            }
        }
        return found.stream()
                .map(DmarcRecord::domain)
                .min(Comparator.comparingInt(DmarcTree::labels))
                .orElse(start);
    }

    private Policy policy(DmarcRecord record, String author) {
        Policy asked =
                record.domain().equals(author)
                        ? record.own()
                        : isAbsent(author) ? record.absent() : record.below();
        return record.testing() ? asked.milder() : asked;
    }

    private boolean isAbsent(String domain) {
        return records.at(domain) instanceof TextRecords.Answer.NoSuchName;
    }

    /** The records on the way up, lowest first; one that says what it is ends the walk. */
    private List<DmarcRecord> walk(String start) {
        List<DmarcRecord> found = new ArrayList<>();
        String name = start;
        while (!name.isEmpty()) {
            Optional<DmarcRecord> record = record(name);
            record.ifPresent(found::add);
            if (record.filter(each -> each.suffix() != Suffix.UNKNOWN).isPresent()) {
                break;
            }
            int drop = Math.max(1, labels(name) - MOST_LABELS + 1);
            for (; drop > 0; drop--) {
                int dot = name.indexOf('.');
                name = dot < 0 ? "" : name.substring(dot + 1);
            }
        }
        return found;
    }

    private Optional<DmarcRecord> record(String name) {
        return records.at("_dmarc." + name) instanceof TextRecords.Answer.Texts(var texts)
                ? DmarcRecord.of(name, texts)
                : Optional.empty();
    }

    private static Optional<DmarcRecord> at(List<DmarcRecord> found, String domain) {
        return found.stream().filter(each -> each.domain().equals(domain)).findFirst();
    }

    private static String oneBelow(String suffix, String start) {
        int end = start.length() - suffix.length() - 1;
        return start.substring(start.lastIndexOf('.', end - 1) + 1);
    }

    private static int labels(String name) {
        return (int) name.chars().filter(c -> c == '.').count() + 1;
    }

    private static String plain(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
