package dev.mailcheckup.provider;

/** Is told while a provider is looked at. Calls come from several threads at once. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener NONE = _ -> {};

    void on(Progress step);
}
