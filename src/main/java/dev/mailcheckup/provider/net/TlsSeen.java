package dev.mailcheckup.provider.net;

import dev.mailcheckup.provider.CertificateSeen;
import dev.mailcheckup.provider.TlsVersion;
import java.util.Optional;
import java.util.Set;

/** The TLS of one port. */
record TlsSeen(
        Set<TlsVersion> versions,
        Set<String> weakCiphers,
        Optional<CertificateSeen> certificate,
        boolean whole) {

    static final TlsSeen NOTHING = new TlsSeen(Set.of(), Set.of(), Optional.empty(), true);
}
