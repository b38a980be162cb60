package dev.mailcheckup.organisation;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Readers of single values. */
final class Values {

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int MOST_YEARS = 10;

    private Values() {}

    /** One line of text, of at most 300 signs. */
    static String text(String path, Node node) {
        if (!(node instanceof ScalarNode scalar) || YamlSection.isNull(node)) {
            throw FaultFound.at(node, path + " is not a text", "Write one line of text");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw FaultFound.at(
                    node,
                    path + " has " + text.length() + " signs",
                    "Write 1 to " + LONGEST_TEXT + " signs");
        }
        if (text.codePoints().anyMatch(Values::isHidden)) {
            throw FaultFound.at(
                    node, path + " has hidden signs or several lines", "Write one line of text");
        }
        return text;
    }

    /** Control and format signs: line ends, and those that turn the writing direction around. */
    private static boolean isHidden(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    static String mail(String path, Node node) {
        String text = text(path, node);
        int at = text.indexOf('@');
        boolean good =
                at > 0
                        && text.codePoints().noneMatch(Values::endsAnAddress)
                        && isDomain(text.substring(at + 1));
        return checked(good, text, path, node, "a mail address, like report@org.example");
    }

    static String domain(String path, Node node) {
        String text = text(path, node).toLowerCase(Locale.ROOT);
        return checked(isDomain(text), text, path, node, "a domain, like org.example");
    }

    static String page(String path, Node node) {
        String text = text(path, node);
        String prefix = "https://";
        String rest = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
        String host = rest.split("[/?#]", 2)[0];
        boolean good =
                isDomain(host.split(":", 2)[0])
                        && text.codePoints().noneMatch(Values::endsAnAddress);
        return checked(good, text, path, node, "a web address that begins with https://");
    }

    static String phone(String path, Node node) {
        String text = text(path, node);
        long digits = text.chars().filter(Character::isDigit).count();
        boolean good = digits >= 3 && text.chars().noneMatch(c -> c == '<' || c == '@');
        return checked(good, text, path, node, "a phone number");
    }

    static YamlSection.Reader<Integer> whole(int least, int most) {
        return (path, node) -> {
            String text = text(path, node);
            boolean good = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            int number = good ? Integer.parseInt(text) : -1;
            checked(
                    good && number >= least && number <= most,
                    text,
                    path,
                    node,
                    "a number from " + least + " to " + most);
            return number;
        };
    }

    /** {@code 90 days}, {@code 6 months}, {@code 1 year}, or {@code never}. */
    static Period interval(String path, Node node) {
        String text = text(path, node);
        if (text.equals("never")) {
            return Period.ZERO;
        }
        String[] parts = text.split(" +", -1);
        boolean counted = parts.length == 2 && parts[0].matches("[1-9][0-9]{0,3}");
        int count = counted ? Integer.parseInt(parts[0]) : 0;
        Period period =
                switch (counted ? parts[1] : "") {
                    case "day", "days" -> Period.ofDays(count);
                    case "month", "months" -> Period.ofMonths(count);
                    case "year", "years" -> Period.ofYears(count);
                    default -> Period.ZERO;
                };
        boolean good =
                !period.isZero()
                        && period.getDays() <= 366 * MOST_YEARS
                        && period.toTotalMonths() <= 12 * MOST_YEARS;
        checked(good, text, path, node, "never, or a time like 90 days, 6 months or 1 year");
        return period;
    }

    /** One of a set of codes. */
    static <T> YamlSection.Reader<T> oneOf(List<T> choices, Function<T, String> code) {
        return (path, node) -> {
            String text = text(path, node);
            return choices.stream()
                    .filter(choice -> code.apply(choice).equals(text))
                    .findFirst()
                    .orElseThrow(() ->
                            FaultFound.at(
                                    node,
                                    path + " does not know \"" + shown(text) + "\"",
                                    "Expected one of: "
                                            + choices.stream()
                                                    .map(code)
                                                    .collect(Collectors.joining(", "))));
        };
    }

    /** Short enough for a message. */
    static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }

    private static String checked(
            boolean good, String text, String path, Node node, String expected) {
        if (!good) {
            throw FaultFound.at(
                    node, path + " is \"" + shown(text) + "\"", "Expected: " + expected);
        }
        return text;
    }

    private static boolean endsAnAddress(int sign) {
        return Character.isWhitespace(sign) || "<>\"'`\\^{}|".indexOf(sign) >= 0;
    }

    private static boolean isDomain(String text) {
        String[] labels = text.split("\\.", -1);
        return labels.length >= 2
                && text.length() <= LONGEST_DOMAIN
                && Arrays.stream(labels).allMatch(Values::isLabel);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    }
}
