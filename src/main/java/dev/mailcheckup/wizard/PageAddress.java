package dev.mailcheckup.wizard;

import dev.mailcheckup.provider.MailDomain;
import java.util.Optional;

/** The address of a web page as somebody typed or copied it; only its host is taken. */
public final class PageAddress {

    /** Characters; what is longer is not read. */
    public static final int LONGEST = 2000;

    private PageAddress() {}

    /** Empty for what names no host, and for a numeric one. */
    public static Optional<MailDomain> host(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = typed.strip();
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            rest = rest.substring(scheme + "://".length());
        }
        int end = 0;
        while (end < rest.length() && "/?#:\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return MailDomain.read(rest.substring(0, end)) instanceof MailDomain.Read(var domain)
                ? Optional.of(domain)
                : Optional.empty();
    }
}
