package dev.mailcheckup.commandline;

import dev.mailcheckup.provider.MailDomain;
import dev.mailcheckup.provider.ProgressListener;
import dev.mailcheckup.provider.ProviderCheck;
import dev.mailcheckup.provider.ProviderReport;
import dev.mailcheckup.provider.ProviderVerdict;
import dev.mailcheckup.provider.net.AddressRange;
import dev.mailcheckup.provider.net.NetProviderCheck;
import dev.mailcheckup.provider.net.NetSettings;
import dev.mailcheckup.words.Words;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Looks at many providers at once. The output keeps the order of the input. */
@Command(
        name = "provider",
        mixinStandardHelpOptions = true,
        description = "Checks whether mail providers protect the way to the mail.",
        footer = {
            "Only the part after the @ of an address is used.",
            "Exit codes: 0 done, 1 a provider is bad, 2 an input is no domain."
        })
final class ProviderCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BAD = 1;
    private static final int UNREADABLE = 2;
    private static final int AT_ONCE = 32;

    /** No stranger chooses what is looked at here. */
    private static final int NO_LIMIT = 0;

    @Parameters(arity = "1..*", paramLabel = "DOMAIN|ADDRESS", description = "What to look at.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--dns",
            paramLabel = "HOST:PORT",
            description = "The DNS server to ask, by its address.")
    private @Nullable String dns;

    @Option(
            names = "--trust",
            paramLabel = "CA.pem",
            description = "Certificate authorities to trust besides the usual ones.")
    private @Nullable Path trust;

    @Option(
            names = "--allow",
            paramLabel = "CIDR",
            description = "A range that is not public and may be looked at.")
    private List<String> allow = List.of();

    @Option(
            names = "--ports",
            paramLabel = "993=10993,...",
            description = "Other ports in place of the standard ones, for a test set-up.")
    private @Nullable String ports;

    @Option(
            names = "--no-public-list",
            description =
                    "Never ask a public list about a domain. Without this, "
                            + NetSettings.PUBLIC_LIST
                            + " is asked, by the domain alone, where the domain names no server.")
    private boolean noPublicList;

    @Mixin private LanguageOption language = new LanguageOption();

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        ProviderCheck check = check();
        Words words = language.words();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Progress progress = new Progress(System.err, inputs.size());
        int worst = DONE;
        // The check itself runs on virtual threads; this bounds how many run at once.
        try (ExecutorService pool =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Looked>> looking = new ArrayList<>();
            inputs.forEach(input -> looking.add(pool.submit(() -> look(check, input))));
            for (Future<Looked> each : looking) {
                Looked looked = done(each);
                out.println(json ? ProviderJson.line(looked) : ProviderText.of(looked, words));
                worst = Math.max(worst, code(looked));
                progress.next();
            }
        }
        return worst;
    }

    /** One input with what came of it. */
    record Looked(
            String input, Optional<MailDomain.Problem> problem, Optional<ProviderReport> report) {}

    private static Looked look(ProviderCheck check, String input) {
        return switch (MailDomain.read(input)) {
            case MailDomain.Unreadable(var problem) ->
                    new Looked(input, Optional.of(problem), Optional.empty());
            case MailDomain.Read(var domain) ->
                    new Looked(
                            domain.name(),
                            Optional.empty(),
                            Optional.of(check.check(domain, ProgressListener.NONE)));
        };
    }

    private static Looked done(Future<Looked> looking) throws InterruptedException {
        try {
            return looking.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static int code(Looked looked) {
        if (looked.problem().isPresent()) {
            return UNREADABLE;
        }
        return looked.report().filter(each -> each.verdict() == ProviderVerdict.BAD).isPresent()
                ? BAD
                : DONE;
    }

    private ProviderCheck check() {
        try {
            return new NetProviderCheck(
                    new NetSettings(
                            Optional.ofNullable(dns).map(NetSettings::server),
                            Optional.ofNullable(trust),
                            allow.stream().map(AddressRange::of).toList(),
                            ports == null ? Map.of() : NetSettings.ports(ports),
                            noPublicList ? Optional.empty() : NetSettings.DEFAULT.publicList(),
                            NetSettings.Timing.DEFAULT,
                            NO_LIMIT));
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), e.getMessage(), e);
        }
    }
}
