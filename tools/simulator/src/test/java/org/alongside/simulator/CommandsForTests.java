package org.alongside.simulator;

import java.io.PrintWriter;
import picocli.CommandLine;

/** The commands as a person calls them, with the errors written elsewhere. */
public final class CommandsForTests {
    private CommandsForTests() {}

    public static CommandLine line(PrintWriter errors) {
        return Main.commandLine().setErr(errors);
    }
}
