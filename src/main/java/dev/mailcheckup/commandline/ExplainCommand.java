package dev.mailcheckup.commandline;

import dev.mailcheckup.finding.MailCode;
import dev.mailcheckup.message.Mailbox;
import dev.mailcheckup.message.Mailboxes;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.Sha256;
import dev.mailcheckup.report.Country;
import dev.mailcheckup.suspicion.Explanation;
import dev.mailcheckup.suspicion.authentication.dkim.TextRecords;
import dev.mailcheckup.suspicion.json.ExplainedMail;
import dev.mailcheckup.suspicion.json.ExplanationJson;
import dev.mailcheckup.suspicion.net.DnsTextRecords;
import dev.mailcheckup.suspicion.reading.MailReading;
import dev.mailcheckup.words.Words;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains many mails at once. The output keeps the order of the input. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explains mails: what they are, what they claim, what to do.",
        footer = {
            "A folder is read with all folders in it; an mbox gives one answer for each mail.",
            "Outlook files (.msg, winmail.dat) are read too; a forwarded mail is unwrapped.",
            "Attached files are opened in a child process; nothing is written to disk.",
            "Exit codes: 0 done, 1 something urgent found, 2 something could not be read."
        })
final class ExplainCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int URGENT = 1;
    private static final int UNREADABLE = 2;
    private static final int IN_FLIGHT = 256;
    private static final int COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 40;

    /** Longer lines are hard to read. */
    private static final int MOST_COLUMNS = 100;

    private record Reading(MailSource source, Future<List<ExplainedMail>> mails) {}

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|MBOX|-",
            description = "What to read; - is standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--for", paramLabel = "ADDRESS", description = "The reader's own address.")
    private @Nullable String reader;

    @Option(
            names = "--dns",
            arity = "0..1",
            paramLabel = "HOST:PORT",
            preprocessor = NameServerOption.class,
            description = {
                "Verify signatures: ask the DNS for the keys of those who signed.",
                "Without HOST:PORT the system's name server is asked. Off if not given:",
                "the domains that a mail names can see that someone asks."
            })
    private @Nullable String dns;

    @Mixin private LanguageOption language = new LanguageOption();

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Where the reader lives, for whom to tell: GB, CN and so on.")
    private String country = Locale.getDefault().getCountry();

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Optional<Mailbox> own = Optional.ofNullable(reader).flatMap(Mailboxes::typed);
        if (reader != null && own.isEmpty()) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--for wants a mail address such as me@mail.example");
        }
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out, 1 << 16),
                        false,
                        StandardCharsets.UTF_8);
        int code = explain(own, records(), out);
        out.flush();
        return code;
    }

    private Optional<TextRecords> records() {
        try {
            return Optional.ofNullable(dns).map(DnsTextRecords::from);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }

    private int explain(Optional<Mailbox> own, Optional<TextRecords> records, PrintStream out)
            throws InterruptedException {
        List<MailSource> sources = MailSources.of(inputs, System.in);
        Words words = language.words();
        if (sources.isEmpty()) {
            System.err.println(words.get("commandline.no-files"));
            return UNREADABLE;
        }
        Progress progress = new Progress(System.err, sources.size());
        ExplanationText text = new ExplanationText(words, Country.of(country), width());
        int threads = Runtime.getRuntime().availableProcessors();
        Deque<Reading> reading = new ArrayDeque<>();
        int worst = DONE;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            int started = 0;
            while (started < sources.size() || !reading.isEmpty()) {
                while (started < sources.size() && reading.size() < IN_FLIGHT) {
                    MailSource source = sources.get(started++);
                    reading.add(new Reading(source, pool.submit(() -> read(source, own, records))));
                }
                for (ExplainedMail mail : done(reading.remove())) {
                    out.println(json ? ExplanationJson.line(mail) : text.of(mail));
                    worst = Math.max(worst, code(mail.explanation()));
                }
                progress.next();
            }
        }
        return worst;
    }

    /** Of the terminal, or what fits a mail or a page where the output goes to a file. */
    private int width() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return COLUMNS;
        }
        int seen = Objects.requireNonNull(spec).usageMessage().autoWidth(true).width();
        return Math.clamp(seen, FEWEST_COLUMNS, MOST_COLUMNS);
    }

    private static List<ExplainedMail> done(Reading reading) throws InterruptedException {
        try {
            return reading.mails().get();
        } catch (ExecutionException e) {
            // One bad input is one bad row; the others are still wanted.
            Explanation failed = MailReading.unreadable(MailCode.MAIL_PART_LEFT_OUT);
            return List.of(new ExplainedMail(reading.source().name(), "", failed, 0));
        }
    }

    private static int code(Explanation explanation) {
        return switch (explanation.verdict()) {
            case UNREADABLE -> UNREADABLE;
            case DANGEROUS -> URGENT;
            case SUSPICIOUS, NOTHING_FOUND -> DONE;
        };
    }

    private static List<ExplainedMail> read(
            MailSource source, Optional<Mailbox> own, Optional<TextRecords> records) {
        List<ExplainedMail> mails = new ArrayList<>();
        MessageLimits limits = MessageLimits.STANDARD;
        long start = System.nanoTime();
        try (MailSplitter splitter = new MailSplitter(source.opening().open(), limits.octets())) {
            byte[] octets = splitter.next(true);
            while (octets != null) {
                String name =
                        mails.isEmpty() ? source.name() : source.name() + "#" + (mails.size() + 1);
                Explanation explanation = MailReading.explain(octets, limits, own, records);
                long nanos = System.nanoTime() - start;
                mails.add(new ExplainedMail(name, Sha256.of(octets), explanation, nanos));
                start = System.nanoTime();
                octets = splitter.next(false);
            }
        } catch (IOException e) {
            mails.add(notOpened(source, start));
        }
        return mails.isEmpty() ? List.of(notOpened(source, start)) : mails;
    }

    private static ExplainedMail notOpened(MailSource source, long start) {
        return new ExplainedMail(
                source.name(),
                "",
                MailReading.unreadable(MailCode.MAIL_FILE_NOT_OPENED),
                System.nanoTime() - start);
    }
}
