package dev.mailcheckup.organisation.file;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One message for the operator, in place of a stack trace. */
class BadOrganisationFileAnalyzer extends AbstractFailureAnalyzer<BadOrganisationFile> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BadOrganisationFile cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }

    private static final String ACTION =
            "Put it right and start again. \"mail-checkup organisation FILE\" tries a file without"
                    + " a start.";
}
