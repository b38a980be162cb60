package dev.mailcheckup.wizard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of choices on a question's page. Most questions have a single row without a code; a
 * question that is asked for each device has one row a device.
 */
public record Row(String code, List<Choice> choices) {

    /** The row of a question that is asked once. */
    public static final String ONLY = "";

    /** Stands for the device in use where the visitor named none. */
    public static final String THIS_DEVICE = "this";

    static Row of(String code, Choice... choices) {
        return new Row(code, Arrays.asList(choices));
    }

    /** Begins the code of each answer that the app found out by itself. */
    public static final String CHECKED = "checked-";

    public static boolean isChecked(String code) {
        return code.startsWith(CHECKED);
    }

    /** Whether an answer says anything, be it good or bad. */
    public static boolean tellsSomething(Choice choice) {
        return !(choice.outcome() instanceof Outcome.Unknown);
    }

    /** Whether nobody is asked here: the app looks for itself, once it may. */
    public boolean isLook() {
        return !choices.isEmpty() && choices.stream().allMatch(choice -> isChecked(choice.code()));
    }

    public Optional<Choice> choice(String code) {
        return choices.stream().filter(choice -> choice.code().equals(code)).findFirst();
    }

    /** The device of the row, if it is about one. */
    public Optional<Tag> device() {
        return Tag.byCode(code);
    }
}
