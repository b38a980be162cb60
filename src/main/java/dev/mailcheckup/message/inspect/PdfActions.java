package dev.mailcheckup.message.inspect;

import dev.mailcheckup.message.AttachedFile.Trait;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF does (ISO 32000-1, section 12.6): the actions of the document, of its pages and of
 * what stands on them. Each is a dictionary with its kind under S.
 */
final class PdfActions {

    private static final int PAGES = 20;
    private static final int MOST_ANNOTATIONS = 500;
    private static final int MOST_ACTIONS = 1_000;
    private static final COSName LAUNCH = COSName.getPDFName("Launch");
    private static final COSName JAVA_SCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName SUBMIT = COSName.getPDFName("SubmitForm");
    private static final COSName TO_REMOTE = COSName.getPDFName("GoToR");

    private final Opening opening;
    private final String where;
    private final Set<COSBase> done = new HashSet<>();

    PdfActions(Opening opening, String where) {
        this.opening = opening;
        this.where = where;
    }

    void look(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        follow(catalog.getDictionaryObject(COSName.OPEN_ACTION));
        triggers(catalog);
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names
                && names.getDictionaryObject(JAVA_SCRIPT) != null) {
            opening.sign(Trait.SCRIPT, where);
        }
        int pages = 0;
        for (PDPage page : document.getPages()) {
            if (++pages > PAGES || !opening.hasTime()) {
                return;
            }
            triggers(page.getCOSObject());
            if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray all) {
                for (int i = 0; i < Math.min(all.size(), MOST_ANNOTATIONS); i++) {
                    if (all.getObject(i) instanceof COSDictionary annotation) {
                        follow(annotation.getDictionaryObject(COSName.A));
                        triggers(annotation);
                    }
                }
            }
        }
    }

    /** Additional actions: each entry of AA is one. */
    private void triggers(COSDictionary owner) {
        if (owner.getDictionaryObject(COSName.AA) instanceof COSDictionary actions) {
            actions.keySet().forEach(key -> follow(actions.getDictionaryObject(key)));
        }
    }

    private void follow(@Nullable COSBase first) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        add(waiting, first);
        while (!waiting.isEmpty() && done.size() < MOST_ACTIONS) {
            COSBase next = waiting.remove();
            if (!done.add(next)) {
                continue;
            }
            if (next instanceof COSArray several) {
                several.forEach(each -> add(waiting, each));
            } else if (next instanceof COSDictionary action) {
                act(action);
                add(waiting, action.getDictionaryObject(COSName.NEXT));
            }
        }
    }

    private static void add(Deque<COSBase> waiting, @Nullable COSBase base) {
        COSBase target =
                base instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : base;
        if (target != null) {
            waiting.add(target);
        }
    }

    private void act(COSDictionary action) {
        COSName kind = action.getCOSName(COSName.S);
        if (COSName.URI.equals(kind)) {
            String target = action.getString(COSName.URI);
            opening.link(target == null ? "" : target);
        } else if (LAUNCH.equals(kind)) {
            opening.sign(Trait.COMMANDS, where);
        } else if (JAVA_SCRIPT.equals(kind)) {
            opening.sign(Trait.SCRIPT, where);
        } else if (SUBMIT.equals(kind) || TO_REMOTE.equals(kind)) {
            opening.sign(Trait.FORM, where);
            file(action.getDictionaryObject(COSName.F));
        }
    }

    private void file(@Nullable COSBase specification) {
        String target =
                switch (specification) {
                    case org.apache.pdfbox.cos.COSString text -> text.getString();
                    case COSDictionary dictionary -> dictionary.getString(COSName.F);
                    case null, default -> null;
                };
        opening.link(target == null ? "" : target);
    }
}
