package dev.mailcheckup.suspicion;

import dev.mailcheckup.finding.FindingCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code script/fit} runs: reads labels and the answers of {@code explain --json}, prints the
 * table. It only helps to choose weights, so it is no part of the app.
 */
final class WeightFitting {

    private static final JsonMapper JSON = new JsonMapper();

    private WeightFitting() {}

    /** Arguments: the file of labels, the file of answers, and how dear a false alarm is. */
    @SuppressWarnings("SystemOut") // a tool for the terminal
    public static void main(String[] arguments) throws IOException {
        Map<String, String> labels = labels(Path.of(arguments[0]));
        double caution = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 4;
        List<WeightFit.Labelled> mails = mails(Path.of(arguments[1]), labels);
        System.out.print(new WeightFitTable(mails, caution).text());
    }

    /** The label for each path; further columns and a heading do no harm. */
    static Map<String, String> labels(Path file) throws IOException {
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            if (columns.length > 1) {
                labels.put(columns[0], columns[1].toLowerCase(Locale.ROOT));
            }
        }
        return labels;
    }

    static List<WeightFit.Labelled> mails(Path answers, Map<String, String> labels)
            throws IOException {
        List<WeightFit.Labelled> mails = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(answers, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode answer = JSON.readTree(line);
                label(answer.get("file").asString(), labels)
                        .ifPresent(label ->
                                mails.add(new WeightFit.Labelled(codes(answer), isBad(label))));
            }
        }
        return mails;
    }

    /** The labelled path that the file's name ends with. */
    private static Optional<String> label(String file, Map<String, String> labels) {
        String rest = file;
        while (!rest.isEmpty()) {
            String label = labels.get(rest);
            if (label != null) {
                return Optional.of(label);
            }
            int slash = rest.indexOf('/');
            rest = slash < 0 ? "" : rest.substring(slash + 1);
        }
        return Optional.empty();
    }

    private static boolean isBad(String label) {
        return !Set.of("ham", "ordinary", "good").contains(label);
    }

    /** Shares too, for a finding that is weighed but not shown. */
    private static Set<FindingCode> codes(JsonNode answer) {
        Set<FindingCode> codes = new HashSet<>();
        answer.get("findings").forEach(finding -> add(finding.get("code").asString(), codes));
        answer.get("weighing").get("shares").propertyNames().forEach(code -> add(code, codes));
        return codes;
    }

    private static void add(String code, Set<FindingCode> codes) {
        codes.add(FindingCode.of(code));
    }
}
