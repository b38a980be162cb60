package dev.mailcheckup.signature.ui;

/** A word of a list, standing alone. */
final class FieldLabel {

    private FieldLabel() {}

    static String of(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first))
                + word.substring(Character.charCount(first));
    }
}
