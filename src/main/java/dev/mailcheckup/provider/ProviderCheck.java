package dev.mailcheckup.provider;

/** Looks at a provider and judges it. Takes some seconds; never fails: what went wrong is told. */
public interface ProviderCheck {

    /**
     * @param progress is told of every step, from any thread; may do nothing
     */
    ProviderReport check(MailDomain domain, ProgressListener progress);
}
