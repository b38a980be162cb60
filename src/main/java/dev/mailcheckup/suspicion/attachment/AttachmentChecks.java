package dev.mailcheckup.suspicion.attachment;

import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.FindingCode;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at the names of the attached files and at the first octets of each. Opens none. */
public final class AttachmentChecks {

    private static final Set<String> PROGRAMS =
            Set.of(
                    "exe",
                    "scr",
                    "com",
                    "pif",
                    "bat",
                    "cmd",
                    "msi",
                    "msix",
                    "appx",
                    "ps1",
                    "psm1",
                    "vbs",
                    "vbe",
                    "js",
                    "jse",
                    "wsf",
                    "wsh",
                    "hta",
                    "jar",
                    "cpl",
                    "lnk",
                    "reg",
                    "scf",
                    "inf",
                    "dll",
                    "sys",
                    "gadget",
                    "application",
                    "apk",
                    "dmg",
                    "pkg",
                    "app",
                    "command",
                    "sh",
                    "run",
                    "deb",
                    "rpm",
                    "ade",
                    "adp",
                    "chm",
                    "url",
                    "website",
                    "library-ms",
                    "search-ms",
                    "settingcontent-ms",
                    "xll",
                    "wll",
                    "one",
                    "msc",
                    "mst",
                    "vb",
                    "ws",
                    "sct",
                    "shb",
                    "shs",
                    "desktop");
    private static final Set<String> DISK_IMAGES = Set.of("iso", "img", "vhd", "vhdx", "udf");
    private static final Set<String> WEB_PAGES =
            Set.of("html", "htm", "shtml", "xhtml", "mht", "mhtml", "svg", "svgz");
    private static final Set<String> WITH_MACROS =
            Set.of(
                    "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm", "ppam", "ppsm", "xlsb",
                    "slk", "iqy");
    private static final Set<String> ARCHIVES =
            Set.of(
                    "zip", "rar", "7z", "gz", "tgz", "bz2", "xz", "cab", "arj", "ace", "lzh", "z",
                    "uue", "tar", "r00", "lha");
    private static final Set<String> DOCUMENTS =
            Set.of(
                    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "rtf", "jpg", "jpeg",
                    "png", "gif", "mp3", "mp4", "wav", "csv", "eml");

    private static final Set<String> PROGRAM_TYPES =
            Set.of(
                    "application/x-msdownload",
                    "application/x-msdos-program",
                    "application/x-dosexec",
                    "application/x-ms-shortcut",
                    "application/vnd.microsoft.portable-executable",
                    "application/hta");

    private final Map<FindingCode, Finding> found = new EnumMap<>(FindingCode.class);

    private AttachmentChecks() {}

    public static List<Finding> of(Message message) {
        AttachmentChecks checks = new AttachmentChecks();
        message.bodyParts().forEach(checks::look);
        return List.copyOf(checks.found.values());
    }

    private void look(BodyPart part) {
        String name = part.fileName() == null ? "" : part.fileName();
        if (name.isBlank()) {
            if (PROGRAM_TYPES.contains(part.mediaType()) || RealType.isProgram(part.content())) {
                add(FindingCode.ATTACHMENT_PROGRAM, Severity.URGENT, part.mediaType());
            }
            return;
        }
        if (name.indexOf('\u202e') >= 0
                || name.indexOf('\u2067') >= 0
                || name.indexOf('\u202d') >= 0) {
            add(FindingCode.ATTACHMENT_TURNED_NAME, Severity.URGENT, name);
        }
        String plain = withoutEnd(name).toLowerCase(Locale.ROOT);
        String ending = ending(plain);
        String inner =
                ending(
                        plain.substring(0, Math.max(0, plain.length() - ending.length() - 1))
                                .strip());
        if (PROGRAMS.contains(ending)) {
            boolean twofold = DOCUMENTS.contains(inner);
            add(
                    twofold ? FindingCode.ATTACHMENT_DOUBLE_ENDING : FindingCode.ATTACHMENT_PROGRAM,
                    Severity.URGENT,
                    name);
        } else if (DISK_IMAGES.contains(ending)) {
            add(FindingCode.ATTACHMENT_DISK_IMAGE, Severity.URGENT, name);
        } else if (WEB_PAGES.contains(ending) && part.attached()) {
            add(FindingCode.ATTACHMENT_WEB_PAGE, Severity.IMPORTANT, name);
        } else if (WITH_MACROS.contains(ending)) {
            add(FindingCode.ATTACHMENT_MACROS, Severity.IMPORTANT, name);
        } else if (ARCHIVES.contains(ending)) {
            add(FindingCode.ATTACHMENT_ARCHIVE, Severity.WORTH, name);
        }
        RealType.of(part.content())
                .filter(type -> !type.mayBeNamed(ending))
                .ifPresent(type ->
                        add(FindingCode.ATTACHMENT_NOT_WHAT_IT_SAYS, Severity.IMPORTANT, name));
    }

    private void add(FindingCode code, Severity severity, String name) {
        found.putIfAbsent(code, new Finding(code, severity, new Evidence.File(name)));
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
        return ending.length() <= 20 ? ending : "";
    }
}
