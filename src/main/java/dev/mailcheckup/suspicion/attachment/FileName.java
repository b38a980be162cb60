package dev.mailcheckup.suspicion.attachment;

import dev.mailcheckup.message.FileType;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the name of a file says about it, read as Windows reads it. */
record FileName(String name, String ending, String innerEnding) {

    enum Family {
        PROGRAM,
        DISK_IMAGE,
        WEB_PAGE,
        WITH_MACROS,
        ARCHIVE,
        PHONE_SETTINGS,
        OTHER
    }

    private static final int LONGEST_ENDING = 20;

    private static final Map<Family, Set<String>> ENDINGS =
            Map.of(
                    Family.PROGRAM,
                    words(
                            "exe scr com pif bat cmd msi msix appx ps1 psm1 vbs vbe js jse wsf wsh"
                                    + " hta jar cpl lnk reg scf inf dll sys gadget application apk dmg"
                                    + " pkg app command sh run deb rpm ade adp chm url website"
                                    + " library-ms search-ms settingcontent-ms xll wll one msc mst vb"
                                    + " ws sct shb shs desktop"),
                    Family.DISK_IMAGE,
                    words("iso img vhd vhdx udf"),
                    Family.WEB_PAGE,
                    words("html htm shtml xhtml mht mhtml svg svgz"),
                    Family.WITH_MACROS,
                    words("docm dotm xlsm xltm xlam pptm potm ppam ppsm xlsb slk iqy"),
                    Family.ARCHIVE,
                    words("zip rar 7z gz tgz bz2 xz cab arj ace lzh z uue tar r00 lha"),
                    Family.PHONE_SETTINGS,
                    words("mobileconfig"));

    private static final Set<String> DOCUMENTS =
            words("pdf doc docx xls xlsx ppt pptx txt rtf jpg jpeg png gif mp3 mp4 wav csv eml");

    private static final Set<String> PROGRAM_NAMES =
            words("exe dll scr sys cpl com pif ocx efi mui");
    private static final Set<String> PACKED_NAMES =
            words(
                    "zip docx xlsx pptx docm xlsm pptm odt ods odp jar apk epub xpi dotx xltx potx"
                            + " kmz vsdx pages numbers key xps oxps msix appx crx xlsb ora ipa war sxw"
                            + " sxc ppsx thmx 3mf sketch mcpack whl nupkg odg odf dotm xltm potm ppsm"
                            + " xlam ppam vsix");
    private static final Set<String> NEVER_A_PAGE = words("pdf jpg jpeg png gif mp3 mp4 zip");

    static FileName of(String name) {
        String path = name.substring(name.lastIndexOf('/') + 1);
        String plain = withoutEnd(path).toLowerCase(Locale.ROOT);
        String ending = ending(plain);
        int before = Math.max(0, plain.length() - ending.length() - 1);
        return new FileName(name, ending, ending(plain.substring(0, before).strip()));
    }

    Family family() {
        return ENDINGS.entrySet().stream()
                .filter(each -> each.getValue().contains(ending))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Family.OTHER);
    }

    /** Whether it looks like a document while its last ending is another. */
    boolean isTwofold() {
        return DOCUMENTS.contains(innerEnding);
    }

    /** Whether its last word before the ending is that of a document, such as order_pdf.ace. */
    boolean endsLikeADocument() {
        String stem = name.substring(0, Math.max(0, name.length() - ending.length() - 1));
        int mark = stem.lastIndexOf('_');
        return mark > 0 && DOCUMENTS.contains(stem.substring(mark + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether signs in it turn the order of its letters around. */
    boolean isTurned() {
        return name.indexOf('\u202e') >= 0
                || name.indexOf('\u2067') >= 0
                || name.indexOf('\u202d') >= 0;
    }

    /** Whether a file of this kind may bear this name. Only mix-ups that do harm count. */
    boolean fits(FileType type) {
        return switch (type) {
            case WINDOWS_PROGRAM -> PROGRAM_NAMES.contains(ending);
            case ZIP, OFFICE, OPEN_DOCUMENT -> ending.isEmpty() || PACKED_NAMES.contains(ending);
            case RAR -> ending.isEmpty() || words("rar cbr r00 rev").contains(ending);
            case SHORTCUT -> ending.equals("lnk");
            case WEB_PAGE, WEB_PROGRAM, SEVEN_ZIP, CABINET, DISK_IMAGE, NOTEBOOK, UNIX_PROGRAM ->
                    !NEVER_A_PAGE.contains(ending);
            default -> true;
        };
    }

    static boolean isProgram(FileType type) {
        return EnumSet.of(
                        FileType.WINDOWS_PROGRAM,
                        FileType.UNIX_PROGRAM,
                        FileType.SHORTCUT,
                        FileType.WEB_PROGRAM,
                        FileType.HELP_FILE)
                .contains(type);
    }

    /** Windows drops points and blanks at the end of a name. */
    private static String withoutEnd(String name) {
        String rest = name.strip();
        while (rest.endsWith(".")) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).strip();
        return ending.length() <= LONGEST_ENDING ? ending : "";
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
