package dev.mailcheckup.suspicion.attachment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a file is by its first octets. Only types whose mix-up does harm. */
enum RealType {
    WINDOWS_PROGRAM(Set.of("exe", "dll", "scr", "sys", "cpl", "com", "pif", "ocx"), 'M', 'Z'),
    ARCHIVE(
            Set.of(
                    "zip", "docx", "xlsx", "pptx", "docm", "xlsm", "pptm", "odt", "ods", "odp",
                    "jar", "apk", "epub", "xpi", "dotx", "xltx", "potx", "kmz", "vsdx", "pages",
                    "numbers", "key", "xps", "oxps", "msix", "appx", "crx", "xlsb", "ora", "ipa",
                    "war", "sxw", "sxc", "ppsx", "thmx", "3mf", "sketch", "mcpack", "whl", "nupkg",
                    ""),
            'P',
            'K',
            3,
            4),
    RAR(Set.of("rar", "cbr", "r00", "rev", ""), 'R', 'a', 'r', '!', 0x1a),
    SHORTCUT(Set.of("lnk"), 0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0);

    private final Set<String> endings;
    private final byte[] start;

    RealType(Set<String> endings, int... start) {
        this.endings = endings;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    static Optional<RealType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    static boolean isProgram(byte[] content) {
        return WINDOWS_PROGRAM.begins(content) || SHORTCUT.begins(content);
    }

    boolean mayBeNamed(String ending) {
        return endings.contains(ending);
    }

    private boolean begins(byte[] content) {
        boolean longEnough = content.length > Math.max(start.length, 64);
        return longEnough && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
