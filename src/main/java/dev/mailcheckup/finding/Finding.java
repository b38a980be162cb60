package dev.mailcheckup.finding;

/**
 * One thing found. Its words live in the bundles under {@code finding.<code>.title}, {@code
 * .meaning} and {@code .action}.
 */
public record Finding(FindingCode code, Severity severity, Evidence evidence) {

    public static Finding of(FindingCode code, Severity severity) {
        return new Finding(code, severity, Evidence.NONE);
    }
}
