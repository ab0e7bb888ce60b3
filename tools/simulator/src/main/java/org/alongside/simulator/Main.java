package org.alongside.simulator;

import org.alongside.simulator.importing.Import;
import org.alongside.simulator.simulation.Simulate;
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
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof UsageError)) {
                throw failure;
            }
            System.err.println("alongside " + command.getCommandName() + ": " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
        System.exit(line.execute(args));
    }
}
