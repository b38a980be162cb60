package dev.mailcheckup.suspicion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mailcheckup.message.AttachedFile;
import dev.mailcheckup.message.AttachedFile.Entry;
import dev.mailcheckup.message.AttachedFile.Look;
import dev.mailcheckup.message.FileType;
import dev.mailcheckup.message.Link;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.words.Punctuation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of the mail: what each really is, how far we looked, and what we saw. */
class AttachmentsSection extends MailSection {

    private static final int MOST_FILES = 20;
    private static final int MOST_INSIDE = 8;

    AttachmentsSection(List<AttachedFile> files) {
        super("mail.attachments.title");
        if (files.isEmpty()) {
            return;
        }
        hint("mail.files.intro");
        FactTable table =
                new FactTable(
                        getTranslation("mail.attachments.title"),
                        List.of(
                                getTranslation("mail.files.name"),
                                getTranslation("mail.files.type"),
                                getTranslation("mail.files.look"),
                                getTranslation("mail.files.seen")));
        files.stream()
                .limit(MOST_FILES)
                .forEach(file ->
                        table.row(
                                List.of(
                                        strangers(file.name()),
                                        type(file),
                                        new Span(getTranslation(look(file.look()))),
                                        seen(file))));
        show(table);
    }

    private Component type(AttachedFile file) {
        String name = typeName(FileType.ofMediaType(file.realType()));
        Div type = new Div(new Span(getTranslation("mail.files.type." + name)));
        if (file.part().content().length > 0) {
            Paragraph print = new Paragraph("SHA-256 " + Sha256.of(file.part().content()));
            print.addClassName("fingerprint");
            type.add(print);
        }
        return type;
    }

    /** Kinds that a reader need not tell apart have one name. */
    private static String typeName(FileType type) {
        return switch (type) {
            case PDF -> "pdf";
            case OFFICE, OPEN_DOCUMENT, OLD_OFFICE, RICH_TEXT -> "document";
            case ZIP, RAR, SEVEN_ZIP, TAR, GZIP, BZIP2, XZ, CABINET, OUTLOOK_BAG -> "packed";
            case DISK_IMAGE, VIRTUAL_DISK -> "disk";
            case WINDOWS_PROGRAM,
                    UNIX_PROGRAM,
                    JAVA_CLASS,
                    SHORTCUT,
                    WEB_PROGRAM,
                    SHELL_SCRIPT,
                    HELP_FILE ->
                    "program";
            case NOTEBOOK -> "notebook";
            case PHONE_SETTINGS -> "settings";
            case PNG, JPEG, GIF, BITMAP, WEBP, VECTOR_PICTURE -> "picture";
            case WEB_PAGE -> "page";
            case CALENDAR -> "calendar";
            case UNKNOWN -> "unknown";
        };
    }

    private static String look(Look look) {
        return "mail.files.look." + kebab(look);
    }

    private Component seen(AttachedFile file) {
        Div seen = new Div();
        file.seen().stream()
                .map(each -> each.trait())
                .distinct()
                .forEach(trait ->
                        seen.add(
                                new Paragraph(getTranslation("mail.files.trait." + kebab(trait)))));
        if (!file.entries().isEmpty()) {
            boolean more = file.entries().size() > MOST_INSIDE;
            List<String> inside =
                    Stream.concat(
                                    file.entries().stream().limit(MOST_INSIDE).map(Entry::name),
                                    more ? Stream.of("…") : Stream.empty())
                            .toList();
            seen.add(told("mail.files.inside", new Punctuation(getLocale()).names(inside)));
        }
        file.links().stream()
                .map(Link::target)
                .distinct()
                .limit(MOST_INSIDE)
                .forEach(target -> seen.add(told("mail.files.links", target)));
        if (seen.getComponentCount() == 0 && !file.look().isShort()) {
            Span nothing = new Span(getTranslation("mail.files.nothing"));
            nothing.addClassName("hint");
            seen.add(nothing);
        }
        return seen;
    }

    private Paragraph told(String key, String text) {
        return new Paragraph(strangers(getTranslation(key, text)));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
