package dev.mailcheckup.message.outlook;

import static dev.mailcheckup.message.outlook.LittleEndian.i32;
import static dev.mailcheckup.message.outlook.LittleEndian.u16;

import java.util.Arrays;

/** The list of properties inside an attribute of winmail.dat (MS-OXTNEF, section 2.1.3.4). */
final class TransportProperties {

    private static final int MULTIPLE = 0x1000;
    private static final int NAMED = 0x8000;
    private static final int GUID = 16;

    private final byte[] list;
    private int at = 4;

    private TransportProperties(byte[] list) {
        this.list = list;
    }

    /** What follows a property that makes no sense is left out. */
    static void read(byte[] list, MapiProperties into) {
        if (list.length >= 4) {
            TransportProperties reader = new TransportProperties(list);
            int left = i32(list, 0);
            boolean going = true;
            while (left-- > 0 && going && reader.at + 8 <= list.length) {
                going = reader.one(into);
            }
        }
    }

    private boolean one(MapiProperties into) {
        int type = u16(list, at);
        int id = u16(list, at + 2);
        at += 4;
        if (id >= NAMED && !name()) {
            return false;
        }
        int fixed = fixedSize(type & ~MULTIPLE);
        boolean counted = (type & MULTIPLE) != 0 || fixed == 0;
        int count = counted ? number() : 1;
        for (int i = 0; i < count && count > 0; i++) {
            int length = fixed == 0 ? number() : fixed;
            if (length < 0 || length > list.length - at) {
                return false;
            }
            into.put(id, type & ~MULTIPLE, Arrays.copyOfRange(list, at, at + length));
            at += length + (4 - length % 4) % 4;
        }
        return count >= 0;
    }

    /** Skips the name of a property that has one. */
    private boolean name() {
        at += GUID;
        int kind = number();
        int value = number();
        if (kind == 1) {
            if (value < 0 || value > list.length - at) {
                return false;
            }
            at += value + (4 - value % 4) % 4;
        }
        return at <= list.length;
    }

    private int number() {
        if (at + 4 > list.length) {
            at = list.length;
            return -1;
        }
        at += 4;
        return i32(list, at - 4);
    }

    /** Octets of a value, padded to four, or 0 where the value tells its length. */
    private static int fixedSize(int type) {
        return switch (type) {
            case 0x02, 0x03, 0x04, 0x0a, 0x0b -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> GUID;
            default -> 0;
        };
    }
}
