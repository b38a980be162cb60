package dev.mailcheckup.commandline;

import com.nimbusds.jose.jwk.JWKSet;
import dev.mailcheckup.signing.CheckedList;
import dev.mailcheckup.signing.CheckedListWords;
import dev.mailcheckup.signing.Verdict.Genuine;
import dev.mailcheckup.signing.Verdict.Reason;
import dev.mailcheckup.signing.Verdict.Refused;
import dev.mailcheckup.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says of printed lists whether and when they were printed here, and whether they were changed. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Verifies printed lists: PDF, text, or the code alone.",
        footer = {
            "Others can verify too: save /.well-known/jwks.json and name it with --keys.",
            "Exit codes: 0 printed here, 1 changed or not ours, 2 no code or unreadable."
        })
final class VerifyCommand implements Callable<Integer> {

    /** A list as PDF has a hundredth of this. */
    private static final int MOST_OCTETS = 8 * 1024 * 1024;

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|CODE|-",
            description = "A list, or its code or link; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "A JSON Web Key Set. Default: the keys of the web app on this machine.")
    private Path keys = Path.of(System.getProperty("user.home"), ".mail-checkup", "keys.json");

    @Option(
            names = "--marks",
            paramLabel = "LETTERS",
            description = "The letters beside the things to do; taken from the text if not given.")
    private String marks = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Mixin private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        JWKSet set = keySet();
        Words words = language.words();
        PrintWriter out = spec.commandLine().getOut();
        int worst = GOOD;
        for (String input : inputs) {
            try {
                CheckedList checked = CheckedList.of(text(input), marks, set);
                out.println(json ? json(input, checked) : inWords(input, checked, words));
                worst = Math.max(worst, code(checked));
            } catch (IOException e) {
                out.flush();
                spec.commandLine()
                        .getErr()
                        .println(words.get("commandline.verify.unreadable", name(input)));
                worst = UNREADABLE;
            }
        }
        out.flush();
        return worst;
    }

    /** The parser's own message may quote a key. */
    @SuppressWarnings("UnusedException")
    private JWKSet keySet() {
        try {
            return JWKSet.load(keys.toFile());
        } catch (IOException | ParseException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--keys wants a JSON Web Key Set; could not read " + keys);
        }
    }

    private static String text(String input) throws IOException {
        if (input.equals("-")) {
            return text(System.in);
        }
        if (input.startsWith("eyJ") || input.contains("#eyJ")) {
            return input;
        }
        try (InputStream in = Files.newInputStream(Path.of(input))) {
            return text(in);
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] octets = in.readNBytes(MOST_OCTETS + 1);
        if (octets.length > MOST_OCTETS) {
            throw new IOException("too long for a list");
        }
        String text = new String(octets, StandardCharsets.UTF_8);
        if (!text.startsWith("%PDF-")) {
            return text;
        }
        try (PDDocument document = Loader.loadPDF(octets)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int code(CheckedList checked) {
        return switch (checked.verdict()) {
            case Refused(Reason reason) -> reason == Reason.NOT_OURS ? BAD : UNREADABLE;
            case Genuine _ ->
                    switch (checked.things()) {
                        case SAME, NOT_COMPARED -> GOOD;
                        case OTHER -> BAD;
                        case UNREADABLE -> UNREADABLE;
                    };
        };
    }

    /** Who pasted a code sees its beginning again, not all of it. */
    private static String name(String input) {
        int most = 60;
        return input.length() <= most ? input : input.substring(0, most) + "...";
    }

    private static String inWords(String input, CheckedList checked, Words words) {
        return name(input)
                + ": "
                + CheckedListWords.heading(checked, words)
                + "\n   "
                + String.join("\n   ", CheckedListWords.lines(checked, words));
    }

    private static String json(String input, CheckedList checked) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("input", name(input));
        switch (checked.verdict()) {
            case Refused(Reason reason) ->
                    line.put("verdict", "refused").put("reason", reason.code());
            case Genuine(var list) ->
                    line.put("verdict", "printed-here")
                            .put("printed", list.printed().toString())
                            .put("tasks", list.tasks())
                            .put("advice", list.advice())
                            .put("adviceChanged", list.adviceHasChanged())
                            .put("things", checked.things().code());
        }
        return line.toString();
    }
}
