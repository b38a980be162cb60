package dev.mailcheckup.commandline;

import dev.mailcheckup.password.Lexicon;
import dev.mailcheckup.password.PackedLexicon;
import dev.mailcheckup.password.Part;
import dev.mailcheckup.password.PasswordReport;
import dev.mailcheckup.password.PasswordStrength;
import dev.mailcheckup.password.ReportJson;
import dev.mailcheckup.password.Strength;
import dev.mailcheckup.words.Punctuation;
import dev.mailcheckup.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Measures passwords from standard input. They are never arguments, which other users of the
 * machine can see, and never printed: each line of output names the line of input.
 */
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        description = "Says how strong passwords are, and why. Exit code 1 when one is not enough.")
final class PasswordCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON object a line in place of words.")
    private boolean json;

    @Option(
            names = "--stdin",
            required = true,
            description = "Read passwords from standard input, one a line, UTF-8.")
    private boolean stdin;

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "A word that others may know of the owner; may be repeated.")
    private List<String> ownWords = List.of();

    @Mixin private LanguageOption language = new LanguageOption();

    private final InputStream input;

    PasswordCommand() {
        this(System.in);
    }

    PasswordCommand(InputStream input) {
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        PasswordStrength strength =
                new PasswordStrength(Lexicon.parse(PackedLexicon.read()), ownWords);
        Words words = language.words();
        PrintWriter out = spec.commandLine().getOut();
        boolean enough = true;
        int line = 0;
        try (var reader =
                new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            String password = reader.readLine();
            while (password != null) {
                line++;
                PasswordReport report = strength.of(password);
                enough &= report.strength() == Strength.STRONG || report.strength() == Strength.OK;
                out.println(json ? json(line, report) : inWords(line, report, words));
                password = reader.readLine();
            }
        }
        out.flush();
        return enough ? 0 : 1;
    }

    private static String json(int line, PasswordReport report) {
        return "{\"line\":" + line + "," + ReportJson.write(report).substring(1);
    }

    private static String inWords(int line, PasswordReport report, Words words) {
        StringBuilder text = new StringBuilder();
        Punctuation marks = words.punctuation();
        text.append(line)
                .append(": ")
                .append(
                        marks.sentences(
                                marks.sentence(box(words, "strength." + report.strength().code())),
                                box(words, "meaning." + report.strength().code())));
        text.append("\n   ").append(words.get("commandline.password.guesses", report.guesses()));
        for (Part part : report.parts()) {
            Object where = words.get("password.box.place.range", part.from() + 1, part.to());
            Object what = box(words, "reason." + part.kind().code());
            List<String> sentences = new ArrayList<>();
            sentences.add(words.get("password.box.reason.line", where, what));
            part.twists().forEach(twist -> sentences.add(box(words, "twist." + twist.code())));
            text.append("\n   ").append(marks.sentences(sentences));
        }
        text.append("\n   ").append(box(words, "help." + report.help().code()));
        return text.toString();
    }

    private static String box(Words words, String key) {
        return words.get("password.box." + key);
    }
}
