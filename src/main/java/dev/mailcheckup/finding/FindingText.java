package dev.mailcheckup.finding;

import dev.mailcheckup.words.Words;
import java.util.List;

/**
 * A finding in words: what it is, what it means, what to do, and what was seen. The last is empty
 * where the other texts already tell it or nothing was kept.
 */
public record FindingText(String title, String meaning, String action, String seen) {

    public static FindingText of(Finding finding, Words words) {
        Object[] arguments = arguments(finding.evidence());
        String key = "finding." + finding.code().code();
        String title = words.get(key + ".title", arguments);
        String meaning = words.get(key + ".meaning", arguments);
        String action = words.get(key + ".action", arguments);
        String told = title + '\n' + meaning + '\n' + action;
        return new FindingText(title, meaning, action, seen(finding.evidence(), told, words));
    }

    /** The parts of the evidence, in the order that fills {0}, {1} and so on. */
    private static Object[] arguments(Evidence evidence) {
        return switch (evidence) {
            case Evidence.None() -> new Object[0];
            case Evidence.Field(String name, String body) -> new Object[] {name, body};
            case Evidence.Quote(String text) -> new Object[] {text};
            case Evidence.Link(String text, String target) -> new Object[] {text, target};
            case Evidence.File(String name) -> new Object[] {name};
            case Evidence.Mismatch(String expected, String seen) -> new Object[] {expected, seen};
            case Evidence.Host(String name) -> new Object[] {name};
            case Evidence.Connection(String service, String host, int port) ->
                    new Object[] {service, host, Integer.toString(port)};
            case Evidence.Policy(String domain, String text) -> new Object[] {domain, text};
            case Evidence.Count(long seen, long limit) -> new Object[] {seen, limit};
        };
    }

    private static String seen(Evidence evidence, String told, Words words) {
        String key =
                switch (evidence) {
                    case Evidence.None none -> "";
                    case Evidence.Count count -> "";
                    case Evidence.Field field -> "shell.seen.field";
                    case Evidence.Quote quote -> "shell.seen.quote";
                    case Evidence.Link link -> "shell.seen.link";
                    case Evidence.File file -> "shell.seen.file";
                    case Evidence.Mismatch mismatch -> "shell.seen.mismatch";
                    case Evidence.Host host -> "shell.seen.host";
                    case Evidence.Connection connection -> "shell.seen.connection";
                    case Evidence.Policy policy -> "shell.seen.policy";
                };
        List<String> parts = List.of(arguments(evidence)).stream().map(Object::toString).toList();
        boolean toldAlready = parts.stream().allMatch(told::contains);
        return key.isEmpty() || toldAlready ? "" : words.get(key, parts.toArray());
    }
}
