package org.alongside.simulator;

import org.alongside.local.cli.Failures;
import org.alongside.simulator.importing.Import;
import org.alongside.simulator.simulation.Simulate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./alongside import} and {@code ./alongside simulate}. */
@Command(
        name = "alongside",
        subcommands = {Import.class, Simulate.class},
        description = "Brings history, or a made-up borough, into a running system.")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler(new Failures());
    }
}
