package dev.mailcheckup.provider;

/** Versions of TLS by their number on the wire, oldest first. */
public enum TlsVersion {
    SSL_3(0x0300, "SSLv3"),
    TLS_1_0(0x0301, "TLSv1"),
    TLS_1_1(0x0302, "TLSv1.1"),
    TLS_1_2(0x0303, "TLSv1.2"),
    TLS_1_3(0x0304, "TLSv1.3");

    private final int wire;
    private final String label;

    TlsVersion(int wire, String label) {
        this.wire = wire;
        this.label = label;
    }

    public int wire() {
        return wire;
    }

    /** The name as it stands in JSON. */
    public String label() {
        return label;
    }

    /** RFC 8996 retires everything before TLS 1.2. */
    public boolean modern() {
        return compareTo(TLS_1_2) >= 0;
    }
}
