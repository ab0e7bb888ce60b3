package org.alongside.verify;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.alongside.local.cli.Failures;
import org.alongside.local.cli.Where;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./alongside verify}. */
@Command(
        name = "alongside verify",
        mixinStandardHelpOptions = true,
        description = {
            "Say whether the whole system's invariants hold.",
            "Cuts at the head of every service's log, waits until everybody has caught up with the cut, then reads every"
                    + " log and topic and recomputes. It changes nothing and may run while people work.",
            "docs/verify.md says what each check promises."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything holds",
            "1:something does not hold; the report says what and what to do",
            "2:wrong use",
            "3:it could not be checked, for example because the system is not up"
        })
public final class Main implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int UNCHECKED = 3;

    @Mixin
    private Where where = new Where();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "How long to wait for everybody to catch up (default: ${DEFAULT-VALUE})")
    private int waitSeconds = 600;

    @Option(names = "--json", description = "For scripts: the whole report as JSON")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command, also for tests. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(new Failures(UNCHECKED));
    }

    @Override
    public Integer call() {
        var installation = where.folder().required();
        var screen = Objects.requireNonNull(spec).commandLine();
        try (var system = new Running(installation)) {
            var report = new Verification(system, line -> screen.getErr().println(line))
                    .run(Duration.ofSeconds(waitSeconds));
            screen.getOut().println(json ? report.asJson().toPrettyString() : report.asText());
            return report.holds() ? 0 : BROKEN;
        }
    }
}
