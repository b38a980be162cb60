package dev.mailcheckup.progress;

import dev.mailcheckup.checklist.Done;
import dev.mailcheckup.checklist.NotForMe;
import dev.mailcheckup.checklist.Task;
import dev.mailcheckup.wizard.Answers;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Progress as text, {@code {"v":1,"c":"2026-11","t":"2026-11-21","a":{"q1-1":"ask","s4":""}}}:
 * version of the form, version of the questions, day, answers by row (several codes have blanks
 * between them, none says that the row was skipped), {@code d} tasks done, {@code n} put aside.
 * Codes only: the typed domain of the mail address is left out.
 */
public final class ProgressText {

    /** The longest text that is read; what is written stays far below. */
    public static final int MOST_CHARACTERS = 4096;

    private static final int VERSION = 1;

    /** Goes up when a question or an answer changes its meaning. */
    private static final String CONTENT = "2026-11";

    private static final int DEEPEST = 3;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxDocumentLength(MOST_CHARACTERS)
                                    .build())
                    .build();
    private static final JsonMapper MAPPER = new JsonMapper(JSON);

    private ProgressText() {}

    public static String write(Progress progress) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("c", CONTENT);
            json.writeStringProperty("t", progress.on().toString());
            json.writeObjectPropertyStart("a");
            Map<String, List<String>> kept = KnownCodes.of(progress.answers()).byRow();
            new TreeMap<>(kept)
                    .forEach((row, codes) ->
                            json.writeStringProperty(
                                    row(row, Shorthand::shorten), shortened(codes.stream())));
            json.writeEndObject();
            writeTasks(json, "d", progress.done().tasks());
            writeTasks(json, "n", progress.aside().tasks());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeTasks(JsonGenerator json, String name, Set<Task> tasks) {
        if (!tasks.isEmpty()) {
            json.writeStringProperty(name, shortened(tasks.stream().map(Task::code).sorted()));
        }
    }

    private static String shortened(Stream<String> codes) {
        return codes.map(Shorthand::shorten).collect(Collectors.joining(" "));
    }

    private static Stream<String> expanded(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Shorthand::expand);
    }

    /** Of {@code q3-1.windows} the device has a short form. */
    private static String row(String name, UnaryOperator<String> change) {
        int dot = name.indexOf('.') + 1;
        return name.substring(0, dot) + (dot == 0 ? name : change.apply(name.substring(dot)));
    }

    /** Empty for text of another form; codes that nobody knows any more are left out. */
    public static Optional<Progress> read(String text) {
        return read(text, Renaming.ALL);
    }

    static Optional<Progress> read(String text, List<Renaming> renamings) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            JsonNode saved = MAPPER.readTree(text);
            if (!saved.isObject() || saved.path("v").asInt(0) != VERSION) {
                return Optional.empty();
            }
            Map<String, List<String>> answers = answers(saved, renamings);
            return Optional.of(
                    new Progress(
                            KnownCodes.of(new Answers(answers)),
                            new Done(tasks(saved.path("d"))),
                            new NotForMe(tasks(saved.path("n"))),
                            LocalDate.parse(saved.path("t").asString(""))));
        } catch (JacksonException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> answers(JsonNode saved, List<Renaming> renamings) {
        String content = saved.path("c").asString("");
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : saved.path("a").properties()) {
            String row = row(entry.getKey(), Shorthand::expand);
            List<String> codes = expanded(entry.getValue().asString("")).toList();
            for (Renaming renaming : renamings) {
                if (renaming.appliesTo(content, row, codes)) {
                    row = renaming.row();
                    codes = renaming.renamed(codes);
                }
            }
            answers.put(row, codes);
        }
        return answers;
    }

    private static Set<Task> tasks(JsonNode names) {
        Set<String> codes = expanded(names.asString("")).collect(Collectors.toSet());
        EnumSet<Task> tasks = EnumSet.allOf(Task.class);
        tasks.removeIf(task -> !codes.contains(task.code()));
        return tasks;
    }
}
