package dev.mailcheckup.address;

import dev.mailcheckup.finding.AddressCode;
import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the look at one page or text came to.
 *
 * @param whole whether all of it was looked at
 */
public record PageResult(List<Sighting> sightings, boolean whole) {

    public PageResult {
        sightings = List.copyOf(sightings);
    }

    /**
     * @param whole whether the page ends here
     */
    public static PageResult of(String page, boolean whole) {
        return new PageResult(PageScan.of(page), whole);
    }

    /** How often an address stands there as every robot reads it. */
    public int openTimes() {
        return times(Sighting::isOpen);
    }

    /** Nothing found on one page says nothing of all the others. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        int open = openTimes();
        int disguised = times(Predicate.not(Sighting::isOpen));
        if (open > 0) {
            findings.add(found(AddressCode.ADDRESS_OPEN_ON_PAGE, Severity.WORTH, open));
        }
        if (disguised > 0) {
            findings.add(found(AddressCode.ADDRESS_DISGUISED_ON_PAGE, Severity.FINE, disguised));
        }
        if (findings.isEmpty()) {
            findings.add(
                    Finding.of(
                            AddressCode.NO_ADDRESS_ON_PAGE,
                            whole ? Severity.FINE : Severity.UNKNOWN));
        }
        return List.copyOf(findings);
    }

    private Finding found(AddressCode code, Severity severity, int times) {
        return new Finding(code, severity, new Evidence.Count(times, sightings.size()));
    }

    private int times(Predicate<Sighting> which) {
        return sightings.stream().filter(which).mapToInt(Sighting::times).sum();
    }
}
