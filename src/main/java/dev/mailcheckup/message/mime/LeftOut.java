package dev.mailcheckup.message.mime;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what the limits cut or what could not be read. */
final class LeftOut {

    private final List<Finding> findings = new ArrayList<>();

    void add(FindingCode code) {
        findings.add(of(code));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(Collection<Finding> others) {
        findings.addAll(others);
    }

    void remove(FindingCode code) {
        findings.removeIf(finding -> finding.code() == code);
    }

    /** Tells it where more was seen than may be; returns whether that is so. */
    boolean addIfOver(FindingCode code, long seen, long limit) {
        boolean over = seen > limit;
        if (over) {
            findings.add(of(code, seen, limit));
        }
        return over;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    static Finding of(FindingCode code) {
        return Finding.of(code, Severity.UNKNOWN);
    }

    static Finding of(FindingCode code, long seen, long limit) {
        return new Finding(code, Severity.UNKNOWN, new Evidence.Count(seen, limit));
    }
}
