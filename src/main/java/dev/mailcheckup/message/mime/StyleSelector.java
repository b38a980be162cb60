package dev.mailcheckup.message.mime;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A selector (Selectors Level 3) of tags, classes and ids, with those of elements around it.
 *
 * @param own what the element itself must be
 * @param around what elements around it must be, nearest first
 * @param weight its specificity as one number
 */
record StyleSelector(Compound own, List<Compound> around, int weight) {

    private static final int MOST_PARTS = 6;
    private static final int LONGEST = 200;

    /** Elements around one that are looked at; mails nest tables deeply. */
    private static final int MOST_STEPS = 100;

    /**
     * @param tag in lower case, or empty for any
     * @param id or empty for any
     * @param child whether the next one within must be its direct child
     */
    record Compound(String tag, String id, List<String> classes, boolean child) {

        boolean fits(Element element) {
            return (tag.isEmpty() || element.normalName().equals(tag))
                    && (id.isEmpty() || element.id().equals(id))
                    && classes.stream().allMatch(element::hasClass);
        }

        /** What an element must have at least, to be found by. */
        String key() {
            return !id.isEmpty()
                    ? "#" + id
                    : !classes.isEmpty() ? "." + Octets.lower(classes.getFirst()) : tag;
        }
    }

    /** The selector, or null where it asks for what is not read here, such as :hover. */
    static @Nullable StyleSelector of(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (":[+~()\\&".indexOf(text.charAt(i)) >= 0) {
                return null;
            }
        }
        List<Compound> parts = new ArrayList<>();
        int weight = 0;
        boolean child = false;
        for (String word : text.replace(">", " > ").strip().split("\\s+", -1)) {
            if (word.equals(">")) {
                child = true;
                continue;
            }
            if (child && !parts.isEmpty()) {
                Compound parent = parts.removeLast();
                parts.add(new Compound(parent.tag(), parent.id(), parent.classes(), true));
            }
            child = false;
            Compound compound = compound(word);
            weight += compound.id().isEmpty() ? 0 : 100;
            weight += 10 * compound.classes().size() + (compound.tag().isEmpty() ? 0 : 1);
            parts.add(compound);
        }
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return null;
        }
        Compound own = parts.removeLast();
        return new StyleSelector(own, List.copyOf(parts.reversed()), weight);
    }

    private static Compound compound(String word) {
        String tag = "";
        String id = "";
        List<String> classes = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '.' || word.charAt(i) == '#') {
                String part = word.substring(start, i);
                switch (part.charAt(0)) {
                    case '.' -> classes.add(part.substring(1));
                    case '#' -> id = part.substring(1);
                    default -> tag = part.equals("*") ? "" : Octets.lower(part);
                }
                start = i;
            }
        }
        return new Compound(tag, id, List.copyOf(classes), false);
    }

    boolean fits(Element element) {
        if (!own.fits(element)) {
            return false;
        }
        Element at = element.parent();
        int steps = 0;
        for (Compound wanted : around) {
            while (at != null && !wanted.fits(at)) {
                at = wanted.child() || steps++ > MOST_STEPS ? null : at.parent();
            }
            if (at == null) {
                return false;
            }
            at = at.parent();
        }
        return true;
    }
}
