package dev.mailcheckup.commandline;

import com.sun.management.OperatingSystemMXBean;
import dev.mailcheckup.message.Message;
import dev.mailcheckup.message.MessageLimits;
import dev.mailcheckup.message.mime.MessageParser;
import dev.mailcheckup.suspicion.reading.MailReading;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures how fast mails are explained once the program is warm, for {@code script/bench}. One
 * thread explains; the CPU time is that of the whole process, garbage collection included.
 */
@Command(
        name = "speed",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Measures how fast the mails of a folder are explained.")
final class SpeedCommand implements Callable<Integer> {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private record Mail(String name, byte[] octets, boolean heavy) {}

    private record Timed(Mail mail, long nanos) {}

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|MBOX")
    private List<String> inputs = List.of();

    @Option(names = "--warm-up", defaultValue = "3", description = "Rounds not counted.")
    private int warmUp;

    @Option(names = "--rounds", defaultValue = "2", description = "Rounds counted.")
    private int rounds;

    @Option(names = "--slowest", defaultValue = "0", description = "How many to name.")
    private int slowest;

    @Override
    public Integer call() throws IOException {
        List<Mail> mails = mails();
        List<Mail> light = mails.stream().filter(mail -> !mail.heavy()).toList();
        for (int round = 0; round < warmUp; round++) {
            timed(mails);
        }
        print("without PDF or picture", light);
        List<Timed> all = print("all", mails);
        all.sort(Comparator.comparingLong(Timed::nanos).reversed());
        for (Timed slow : all.subList(0, Math.min(slowest, all.size()))) {
            System.out.printf(
                    Locale.ROOT, "%8.1f ms  %s%n", slow.nanos() / MILLION, slow.mail().name());
        }
        return 0;
    }

    private List<Mail> mails() throws IOException {
        MessageLimits limits = MessageLimits.STANDARD;
        List<Mail> mails = new ArrayList<>();
        for (MailSource source : MailSources.of(inputs, System.in)) {
            try (MailSplitter splitter =
                    new MailSplitter(source.opening().open(), limits.octets())) {
                byte[] octets = splitter.next(true);
                while (octets != null) {
                    boolean heavy = isHeavy(MessageParser.parse(octets, limits));
                    mails.add(new Mail(source.name(), octets, heavy));
                    octets = splitter.next(false);
                }
            }
        }
        return mails;
    }

    private static boolean isHeavy(Message message) {
        return message.bodyParts().stream()
                .anyMatch(part ->
                        part.mediaType().startsWith("image/")
                                || part.mediaType().contains("pdf")
                                || name(part.fileName()).endsWith(".pdf"));
    }

    private static String name(@org.jspecify.annotations.Nullable String fileName) {
        return fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
    }

    private List<Timed> print(String which, List<Mail> mails) {
        List<Timed> times = new ArrayList<>();
        long cpu = cpuNanos();
        for (int round = 0; round < rounds; round++) {
            times.addAll(timed(mails));
        }
        double seconds = (cpuNanos() - cpu) / BILLION;
        long[] sorted = times.stream().mapToLong(Timed::nanos).sorted().toArray();
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "%-24s %6d mails %8.0f a CPU-second  median %.2f ms  p99 %.1f ms  longest %.0f"
                        + " ms%n",
                which,
                mails.size(),
                times.size() / seconds,
                at(sorted, 0.5),
                at(sorted, 0.99),
                at(sorted, 1));
        return times;
    }

    private static double at(long[] sorted, double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / MILLION;
    }

    private static List<Timed> timed(List<Mail> mails) {
        List<Timed> times = new ArrayList<>(mails.size());
        for (Mail mail : mails) {
            long start = System.nanoTime();
            MailReading.explain(mail.octets(), MessageLimits.STANDARD, Optional.empty());
            times.add(new Timed(mail, System.nanoTime() - start));
        }
        return times;
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
