package dev.mailcheckup.wizard;

import java.util.List;
import java.util.Locale;

/** Where a result comes from; words under {@code plan.source.<code>}. */
public enum Source {
    /** The app looked for itself. */
    CHECKED,
    /** The visitor said so. */
    TOLD,
    /** Neither. */
    NOT_KNOWN;

    /** Where the answer of a row comes from; skipping tells nothing. */
    public static Source of(Row row, List<String> values) {
        if (values.isEmpty()) {
            return NOT_KNOWN;
        }
        if (values.stream().noneMatch(Row::isChecked)) {
            return TOLD;
        }
        boolean nothing =
                values.stream()
                        .flatMap(code -> row.choice(code).stream())
                        .anyMatch(choice -> !Row.tellsSomething(choice));
        return nothing ? NOT_KNOWN : CHECKED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
