package dev.mailcheckup.message.outlook;

/** Numbers as Microsoft's formats write them. */
final class LittleEndian {

    private LittleEndian() {}

    static int u8(byte[] octets, int at) {
        return octets[at] & 0xff;
    }

    static int u16(byte[] octets, int at) {
        return u8(octets, at) | u8(octets, at + 1) << 8;
    }

    static int i32(byte[] octets, int at) {
        return u16(octets, at) | u16(octets, at + 2) << 16;
    }

    static long i64(byte[] octets, int at) {
        return i32(octets, at) & 0xffff_ffffL | (long) i32(octets, at + 4) << 32;
    }
}
