package dev.mailcheckup.provider;

import dev.mailcheckup.provider.ProviderReport.WebmailReport;
import java.util.Locale;
import java.util.Optional;

/** What a page for reading mail comes to, in one word. */
public enum PageVerdict {
    HTTPS,
    /** It can be opened without a lock, however good the lock beside it is. */
    OPEN,
    NOT_PROVEN,
    NOT_SEEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static PageVerdict of(Optional<WebmailReport> report) {
        return report.map(page ->
                        switch (page.state()) {
                            case GOOD, WEAKER -> HTTPS;
                            case OPEN_POSSIBLE, OPEN_ONLY -> OPEN;
                            case NOT_PROVEN, OUTDATED, ENCRYPTION_BROKEN -> NOT_PROVEN;
                            case CLOSED, NO_ANSWER, NOT_UNDERSTOOD, TRY_LATER, NOT_LOOKED ->
                                    NOT_SEEN;
                        })
                .orElse(NOT_SEEN);
    }
}
