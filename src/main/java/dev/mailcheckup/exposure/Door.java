package dev.mailcheckup.exposure;

/**
 * A TCP port made for use inside a network (IANA service names and port numbers). UDP 137 is left
 * out: nothing can be told from its silence.
 */
public enum Door {
    /** SMB: shared files and printers. */
    SMB(445),
    /** RPC endpoint mapper: which service listens where. */
    RPC(135),
    /** NetBIOS session service, RFC 1001: the old way to share files. */
    NETBIOS(139);

    private final int port;

    Door(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }
}
