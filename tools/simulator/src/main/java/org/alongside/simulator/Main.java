package org.alongside.simulator;

import org.alongside.local.LocalFailure;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.importing.Import;
import org.alongside.simulator.simulation.Simulate;
import org.alongside.simulator.simulation.run.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./alongside import}. */
@Command(
        name = "alongside",
        subcommands = {Import.class, Simulate.class},
        description = "Brings history into a running system.")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** What a person can act on is told in a sentence; anything else is a defect and shows where it comes from. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!isForThePerson(failure)) {
                throw failure;
            }
            command.getErr().println("alongside " + command.getCommandName() + ": " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static boolean isForThePerson(Exception failure) {
        return failure instanceof UsageError
                || failure instanceof LocalFailure
                || failure instanceof Api.Unanswered
                || failure instanceof Refused;
    }
}
