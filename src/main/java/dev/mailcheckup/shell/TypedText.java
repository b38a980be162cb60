package dev.mailcheckup.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the fields of a page, carried over while the same page is drawn again in another
 * language. Only texts and ticks travel; they never leave the server's memory.
 */
record TypedText(List<Entry> entries) {

    private record Entry(Class<?> field, Object value) {}

    static TypedText on(Component page) {
        List<Entry> entries = new ArrayList<>();
        for (HasValue<?, ?> field : fields(page)) {
            entries.add(new Entry(field.getClass(), field.getValue()));
        }
        return new TypedText(entries);
    }

    /** Fields are matched by their order; a page that has come out different is left alone. */
    void putOn(Component page) {
        List<HasValue<?, Object>> fields = fields(page);
        for (int i = 0; i < Math.min(fields.size(), entries.size()); i++) {
            Entry entry = entries.get(i);
            boolean keep = entry.value() instanceof String || entry.value() instanceof Boolean;
            if (keep && fields.get(i).getClass() == entry.field()) {
                fields.get(i).setValue(entry.value());
            }
        }
    }

    private static List<HasValue<?, Object>> fields(Component parent) {
        List<HasValue<?, Object>> found = new ArrayList<>();
        collect(parent, found);
        return found;
    }

    @SuppressWarnings("unchecked") // a value is only set on a field of the class it came from
    private static void collect(Component component, List<HasValue<?, Object>> found) {
        if (component instanceof HasValue<?, ?> field) {
            found.add((HasValue<?, Object>) field);
        } else {
            component.getChildren().forEach(child -> collect(child, found));
        }
    }
}
