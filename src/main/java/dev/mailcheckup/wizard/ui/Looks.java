package dev.mailcheckup.wizard.ui;

import dev.mailcheckup.exposure.DoorCheck;
import dev.mailcheckup.provider.MailPageCheck;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.visitor.VisitorLimits;
import org.springframework.stereotype.Component;

/** What the check-up can look at by itself, once the visitor lets it. */
@Component
record Looks(
        ProviderCheck provider, MailPageCheck mailPage, DoorCheck doors, VisitorLimits limits) {}
