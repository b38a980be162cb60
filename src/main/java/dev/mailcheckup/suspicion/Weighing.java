package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.util.List;

/**
 * How the verdict came about: what each sort of finding added, and what that makes.
 *
 * @param points the sum of the shares; compared with {@link #suspiciousFrom} and {@link
 *     #dangerousFrom}
 * @param shares each sort of finding once, the strongest first, those that speak for the mail last
 */
public record Weighing(int points, List<Share> shares, Sureness sureness) {

    /** What was not weighed at all. */
    public static final Weighing NONE = new Weighing(0, List.of(), Sureness.CANNOT_TELL);

    private static final int REASONS = 3;

    /**
     * @param points above zero it speaks against the mail, below for it
     */
    public record Share(FindingCode code, int points) {}

    public int suspiciousFrom() {
        return Weights.SUSPICIOUS;
    }

    public int dangerousFrom() {
        return Weights.DANGEROUS;
    }

    /** What one sort of finding added; 0 where it only tells. */
    public int points(FindingCode code) {
        return shares.stream()
                .filter(share -> share.code() == code)
                .mapToInt(Share::points)
                .findFirst()
                .orElse(0);
    }

    /** The three findings that speak most against the mail, the strongest first. */
    public List<FindingCode> reasons() {
        return shares.stream()
                .filter(share -> share.points() > 0)
                .limit(REASONS)
                .map(Share::code)
                .toList();
    }
}
