package dev.mailcheckup.provider.ui;

import dev.mailcheckup.provider.Endpoint;
import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.Progress;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.shell.Trouble;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * One check in the background. The page asks now and then how far it is, so a reader who left costs
 * nothing more; the look itself goes on, because other readers may wait for the same one.
 */
final class RunningLook implements ProgressListener {

    private final MailDomain domain;
    private List<Endpoint> found = List.of();
    private final Set<Endpoint> looked = new HashSet<>();
    private Optional<ProviderReport> report = Optional.empty();
    private boolean failed;

    private RunningLook(MailDomain domain) {
        this.domain = domain;
    }

    static RunningLook start(ProviderCheck check, MailDomain domain, Executor executor) {
        RunningLook look = new RunningLook(domain);
        executor.execute(() -> look.run(check));
        return look;
    }

    private void run(ProviderCheck check) {
        try {
            done(Optional.of(check.check(domain, this)));
        } catch (Throwable e) {
            // Thrown on, it would be printed with its message, and the page would wait for ever.
            Trouble.log(e);
            done(Optional.empty());
        }
    }

    private synchronized void done(Optional<ProviderReport> result) {
        report = result;
        failed = result.isEmpty();
    }

    @Override
    public synchronized void on(Progress step) {
        switch (step) {
            case Progress.Searching() -> {}
            case Progress.Found(var endpoints) -> found = endpoints;
            case Progress.Looked(var seen) -> looked.add(seen.endpoint());
        }
    }

    /** How far it is at this moment. */
    synchronized Stage stage() {
        if (failed) {
            return new Stage.Failed();
        }
        return report.<Stage>map(Stage.Done::new)
                .orElseGet(() -> new Stage.Looking(found, Set.copyOf(looked)));
    }

    sealed interface Stage {

        /**
         * @param found empty while the servers are searched for
         */
        record Looking(List<Endpoint> found, Set<Endpoint> looked) implements Stage {}

        record Done(ProviderReport report) implements Stage {}

        record Failed() implements Stage {}
    }
}
