package dev.mailcheckup.provider.page;

/** Reads one page of the web, as a robot with good manners does. */
@FunctionalInterface
public interface WebPages {

    /** Takes up to {@link #LONGEST_SECONDS} seconds and never fails. */
    WebPageSeen read(WebPageAddress address);

    int LONGEST_SECONDS = 20;
}
