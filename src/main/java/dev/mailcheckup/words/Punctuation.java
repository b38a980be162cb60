package dev.mailcheckup.words;

import java.text.ListFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The marks and spaces by which a language puts whole texts together. What stands inside one text
 * belongs to its translation.
 */
public record Punctuation(Locale language) {

    /** Chinese and Japanese marks fill a square and bring their own space. */
    private static final Set<String> FULL_WIDTH = Set.of("ja", "zh");

    private static final String ENDS = ".:!?。：！？";
    private static final String NO_BREAK_SPACE = "\u00a0";

    /** Between two sentences. */
    public String space() {
        return isFullWidth() ? "" : " ";
    }

    public String sentences(String... sentences) {
        return sentences(List.of(sentences));
    }

    /** One sentence after the other; an empty one leaves no gap. */
    public String sentences(Collection<String> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(space()));
    }

    /** A few words as a sentence; their own mark at the end stays. */
    public String sentence(String words) {
        return isMarked(words) ? words : words + (isFullWidth() ? "。" : ".");
    }

    /** Names in a row, the last one joined by "and", as Unicode CLDR has it. */
    public String list(Collection<String> names) {
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(List.copyOf(names));
    }

    /** Strangers' names in a row, with no word of ours between them. */
    public String names(Collection<String> names) {
        return String.join(comma(), names);
    }

    /** Two remarks, the second of less weight. */
    public String also(String first, String second) {
        return first + comma() + second;
    }

    /** Clauses in a row that may hold commas. */
    public String clauses(Collection<String> clauses) {
        return String.join(
                isFullWidth() ? "；" : isFrench() ? NO_BREAK_SPACE + "; " : "; ", clauses);
    }

    /** A label before what it names; its own mark at the end stays, no label leaves no mark. */
    public String labelled(String label, String named) {
        return label + after(label) + named;
    }

    /** What stands between a label and what it names: a colon, unless it ends with a mark. */
    public String after(String label) {
        if (label.isEmpty()) {
            return "";
        }
        return isMarked(label) ? space() : colon();
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private String colon() {
        return isFullWidth() ? "：" : isFrench() ? NO_BREAK_SPACE + ": " : ": ";
    }

    /** A remark in brackets behind its text; none leaves no brackets. */
    public String bracketed(String text, String remark) {
        if (remark.isEmpty()) {
            return text;
        }
        return isFullWidth() ? text + "（" + remark + "）" : text + " (" + remark + ")";
    }

    /** In a row of names; Chinese and Japanese have a mark of their own for it. */
    private String comma() {
        return isFullWidth() ? "、" : ", ";
    }

    private boolean isFullWidth() {
        return FULL_WIDTH.contains(language.getLanguage());
    }

    private boolean isFrench() {
        return language.getLanguage().equals("fr");
    }
}
