package dev.mailcheckup.provider;

import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import java.util.Optional;

/** Looks at one page for reading mail, as a browser does before anybody signs in. */
@FunctionalInterface
public interface MailPageCheck {

    /** Takes some seconds and never fails; empty where there is nothing to look at. */
    Optional<WebmailReport> check(MailDomain host);
}
