package dev.mailcheckup.provider;

import java.io.Serializable;

/** What the last look at a provider came to, kept in the session to be offered elsewhere. */
public record RecentCheck(MailDomain domain, LineVerdict line, PageVerdict page)
        implements Serializable {

    public static RecentCheck of(ProviderReport report) {
        return new RecentCheck(
                report.domain(), LineVerdict.of(report), PageVerdict.of(report.webmail()));
    }
}
