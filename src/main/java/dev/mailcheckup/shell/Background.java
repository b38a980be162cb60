package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A look that takes some seconds; the page asks twice a second whether it is done. */
public final class Background {

    private static final int POLL_MILLIS = 500;

    private Background() {}

    /**
     * @param done is told the result, or nothing if the look went wrong; not told at all once the
     *     visitor has left the page
     */
    public static <T> void run(Component page, Supplier<T> look, Consumer<Optional<T>> done) {
        CompletableFuture<T> running =
                CompletableFuture.supplyAsync(look, Thread::startVirtualThread);
        UI ui = UI.getCurrent();
        Registration[] registrations = new Registration[2];
        Runnable end =
                () -> {
                    ui.setPollInterval(-1);
                    registrations[0].remove();
                    registrations[1].remove();
                };
        registrations[0] =
                ui.addPollListener(_ -> {
                    if (running.isDone()) {
                        end.run();
                        done.accept(result(running));
                    }
                });
        registrations[1] = page.addDetachListener(_ -> end.run());
        ui.setPollInterval(POLL_MILLIS);
    }

    private static <T> Optional<T> result(CompletableFuture<T> running) {
        try {
            return Optional.ofNullable(running.join());
        } catch (CompletionException e) {
            Trouble.log(e);
            return Optional.empty();
        }
    }
}
