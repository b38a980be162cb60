package dev.mailcheckup.provider;

import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.ProviderCode;
import dev.mailcheckup.finding.Severity;
import java.util.List;

/**
 * Who can do something about what was found.
 *
 * @param settings the reader is safe with the right settings in the mail program
 * @param bookmark the reader is safe with the right bookmark of the mail page
 * @param provider something is left that only the provider can put right
 */
public record WhoCanAct(boolean settings, boolean bookmark, boolean provider) {

    public static WhoCanAct of(ProviderReport report) {
        List<FindingCode> faults =
                report.findings().stream()
                        .filter(each -> each.severity().compareTo(Severity.WORTH) <= 0)
                        .map(Finding::code)
                        .toList();
        boolean choosable = !ProgramSetting.of(report).isEmpty();
        return new WhoCanAct(
                choosable && faults.stream().anyMatch(WhoCanAct::isAvoidedBySettings),
                faults.stream().anyMatch(WhoCanAct::isAvoidedByBookmark),
                !faults.isEmpty());
    }

    public boolean nobodyNeedsTo() {
        return !settings && !bookmark && !provider;
    }

    private static boolean isAvoidedBySettings(FindingCode code) {
        return switch (code) {
            case ProviderCode.PLAINTEXT_LOGIN_ALLOWED,
                    ProviderCode.NO_STARTTLS,
                    ProviderCode.STARTTLS_BROKEN,
                    ProviderCode.NO_IMPLICIT_TLS ->
                    true;
            default -> false;
        };
    }

    private static boolean isAvoidedByBookmark(FindingCode code) {
        return code == ProviderCode.WEBMAIL_OPEN_PAGE || code == ProviderCode.WEBMAIL_NO_HSTS;
    }
}
