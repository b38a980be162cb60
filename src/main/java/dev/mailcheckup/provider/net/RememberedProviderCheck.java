package dev.mailcheckup.provider.net;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Progress;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.ProviderReport;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Many readers share few providers: a report is kept for {@link #KEPT}, and readers who ask at the
 * same time share one look. So one domain is looked at four times an hour at most.
 */
final class RememberedProviderCheck implements ProviderCheck {

    static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_REPORTS = 10_000;

    private final ProviderCheck check;
    private final Cache<MailDomain, CompletableFuture<ProviderReport>> reports =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST_REPORTS).build();

    RememberedProviderCheck(ProviderCheck check) {
        this.check = check;
    }

    @Override
    public ProviderReport check(MailDomain domain, ProgressListener progress) {
        CompletableFuture<ProviderReport> mine = new CompletableFuture<>();
        CompletableFuture<ProviderReport> kept =
                Objects.requireNonNull(reports.get(domain, _ -> mine));
        if (kept == mine) {
            try {
                mine.complete(check.check(domain, progress));
            } finally {
                // Others that wait must not wait for ever, whatever went wrong.
                if (!mine.isDone()) {
                    reports.invalidate(domain);
                    mine.completeExceptionally(new IllegalStateException("the check failed"));
                }
            }
            return mine.join();
        }
        ProviderReport report = kept.join();
        progress.on(new Progress.Found(report.discovery().servers()));
        report.endpoints().forEach(each -> progress.on(new Progress.Looked(each.seen())));
        return report;
    }
}
