package org.alongside.verify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.alongside.local.LocalFailure;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.simulator.UsageError;
import org.alongside.simulator.client.Api;
import org.alongside.verify.read.CannotRead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the installation (default: .alongside in the project)")
    private @Nullable Path data;

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
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof LocalFailure
                    || failure instanceof UsageError
                    || failure instanceof CannotRead
                    || failure instanceof Api.Unanswered) {
                command.getErr().println("alongside verify: " + failure.getMessage());
                return UNCHECKED;
            }
            throw failure;
        });
    }

    @Override
    public Integer call() {
        var installation = new InstallationFolder(data != null ? data : projectData()).required();
        var screen = Objects.requireNonNull(spec).commandLine();
        try (var system = new Running(installation)) {
            var report = new Verification(system, line -> screen.getErr().println(line))
                    .run(Duration.ofSeconds(waitSeconds));
            screen.getOut().println(json ? report.asJson().toPrettyString() : report.asText());
            return report.holds() ? 0 : BROKEN;
        }
    }

    private static Path projectData() {
        return Path.of(System.getenv().getOrDefault("ALONGSIDE_HOME", "")).resolve(".alongside");
    }
}
