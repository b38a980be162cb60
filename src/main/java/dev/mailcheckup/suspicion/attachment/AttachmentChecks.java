package dev.mailcheckup.suspicion.attachment;

import dev.mailcheckup.finding.AttachmentCode;
import dev.mailcheckup.finding.Evidence;
import dev.mailcheckup.finding.Finding;
import dev.mailcheckup.finding.Severity;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.AttachedFile.Trait;
import dev.mailcheckup.message.FileType;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Judges the files of a mail by their names, their first octets and what was seen in them. */
public final class AttachmentChecks {

    private static final Set<String> PROGRAM_TYPES =
            Set.of(
                    "application/x-msdownload",
                    "application/x-msdos-program",
                    "application/x-dosexec",
                    "application/x-ms-shortcut",
                    "application/vnd.microsoft.portable-executable",
                    "application/hta");

    private final Map<AttachmentCode, Finding> found = new EnumMap<>(AttachmentCode.class);

    private AttachmentChecks() {}

    public static List<Finding> of(Message message) {
        AttachmentChecks checks = new AttachmentChecks();
        message.files().forEach(checks::look);
        return List.copyOf(checks.found.values());
    }

    private void look(AttachedFile file) {
        FileName name = FileName.of(Objects.requireNonNullElse(file.part().fileName(), ""));
        FileType type = type(file.realType());
        if (type == FileType.PHONE_SETTINGS) {
            add(AttachmentCode.ATTACHMENT_PHONE_SETTINGS, Severity.URGENT, file.name());
        }
        if (name.name().isBlank()) {
            if (PROGRAM_TYPES.contains(file.part().mediaType()) || FileName.isProgram(type)) {
                add(AttachmentCode.ATTACHMENT_PROGRAM, Severity.URGENT, file.part().mediaType());
            }
        } else {
            named(name, type, file.look());
            byEnding(name, file);
        }
        for (AttachedFile.Entry entry : file.entries()) {
            inside(entry);
        }
        for (AttachedFile.Seen seen : file.seen()) {
            seen(seen.trait(), seen.where().isEmpty() ? file.name() : seen.where());
        }
        file.links().stream()
                .filter(link -> link.kind() == Link.Kind.CODE)
                .findFirst()
                .ifPresent(this::code);
        reach(file, type);
    }

    private void named(FileName name, FileType type, Look look) {
        if (name.isTurned()) {
            add(AttachmentCode.ATTACHMENT_TURNED_NAME, Severity.URGENT, name.name());
        }
        switch (name.family()) {
            case PROGRAM ->
                    add(
                            name.isTwofold()
                                    ? AttachmentCode.ATTACHMENT_DOUBLE_ENDING
                                    : AttachmentCode.ATTACHMENT_PROGRAM,
                            Severity.URGENT,
                            name.name());
            case DISK_IMAGE ->
                    add(AttachmentCode.ATTACHMENT_DISK_IMAGE, Severity.URGENT, name.name());
            case PHONE_SETTINGS ->
                    add(AttachmentCode.ATTACHMENT_PHONE_SETTINGS, Severity.URGENT, name.name());
            case WITH_MACROS -> {
                if (look != Look.OPENED && look != Look.UNLOCKED) {
                    add(AttachmentCode.ATTACHMENT_MACROS, Severity.IMPORTANT, name.name());
                }
            }
            case WEB_PAGE, ARCHIVE, OTHER -> {}
        }
        if (!name.fits(type)) {
            add(AttachmentCode.ATTACHMENT_NOT_WHAT_IT_SAYS, Severity.IMPORTANT, name.name());
        }
    }

    /** What counts for a file of the mail itself, not for one inside another. */
    private void byEnding(FileName name, AttachedFile file) {
        FileName.Family family = name.family();
        if (family == FileName.Family.WEB_PAGE && file.part().attached()) {
            add(AttachmentCode.ATTACHMENT_WEB_PAGE, Severity.IMPORTANT, name.name());
        } else if (family == FileName.Family.ARCHIVE
                && (file.look().isShort() || file.realType().isEmpty())) {
            add(AttachmentCode.ATTACHMENT_ARCHIVE, Severity.WORTH, name.name());
            if (name.endsLikeADocument()) {
                add(AttachmentCode.ATTACHMENT_NOT_WHAT_IT_SAYS, Severity.IMPORTANT, name.name());
            }
        }
    }

    private void inside(AttachedFile.Entry entry) {
        FileName name = FileName.of(entry.name());
        FileType type = type(entry.realType());
        named(name, type, Look.OPENED);
        if (FileName.isProgram(type) && name.family() == FileName.Family.OTHER) {
            add(AttachmentCode.ATTACHMENT_PROGRAM, Severity.URGENT, entry.name());
        }
    }

    private void seen(Trait trait, String where) {
        switch (trait) {
            case MACROS -> add(AttachmentCode.ATTACHMENT_MACROS, Severity.IMPORTANT, where);
            case COMMANDS -> add(AttachmentCode.ATTACHMENT_COMMANDS, Severity.URGENT, where);
            case REMOTE_PART ->
                    add(AttachmentCode.ATTACHMENT_REMOTE_PART, Severity.IMPORTANT, where);
            case PASSWORD_FIELD -> add(AttachmentCode.ATTACHMENT_SIGN_IN, Severity.URGENT, where);
            case SMUGGLING -> add(AttachmentCode.ATTACHMENT_BUILDS_FILE, Severity.URGENT, where);
            case HUGE -> add(AttachmentCode.ATTACHMENT_HUGE, Severity.IMPORTANT, where);
            case KEY_IN_MAIL -> add(AttachmentCode.ATTACHMENT_UNLOCKED, Severity.IMPORTANT, where);
            case FORM, SCRIPT -> {}
        }
    }

    private void code(Link link) {
        found.putIfAbsent(
                AttachmentCode.CODE_IN_PICTURE,
                new Finding(
                        AttachmentCode.CODE_IN_PICTURE,
                        Severity.IMPORTANT,
                        new Evidence.Link(link.text(), link.target())));
    }

    /** What stayed unseen is told: it may hold anything. */
    private void reach(AttachedFile file, FileType type) {
        switch (file.look()) {
            case NOT_NEEDED, OPENED, UNLOCKED -> {}
            case LOCKED -> add(AttachmentCode.ATTACHMENT_LOCKED, Severity.UNKNOWN, file.name());
            case TOO_LARGE ->
                    add(AttachmentCode.ATTACHMENT_TOO_LARGE, Severity.UNKNOWN, file.name());
            case TOO_SLOW -> add(AttachmentCode.ATTACHMENT_TOO_SLOW, Severity.UNKNOWN, file.name());
            case BROKEN -> add(AttachmentCode.ATTACHMENT_BROKEN, Severity.UNKNOWN, file.name());
            case NOT_OPENED -> {
                if (type.holdsMore() || type == FileType.WEBP) {
                    add(AttachmentCode.ATTACHMENT_NOT_OPENED, Severity.UNKNOWN, file.name());
                }
            }
        }
    }

    private static FileType type(String mediaType) {
        return FileType.ofMediaType(mediaType);
    }

    private void add(AttachmentCode code, Severity severity, String name) {
        found.putIfAbsent(code, new Finding(code, severity, new Evidence.File(name)));
    }
}
