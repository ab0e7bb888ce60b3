package org.alongside.local.cli;

import org.alongside.local.ForThePerson;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What a person can act on is told in a sentence; anything else is a defect and shows where it comes from.
 *
 * @param exitCode of a command that told such a sentence
 */
public record Failures(int exitCode) implements IExecutionExceptionHandler {
    public Failures() {
        this(CommandLine.ExitCode.SOFTWARE);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!(failure instanceof ForThePerson)) {
            throw failure;
        }
        var name = command.getCommandSpec().qualifiedName().replace("./", "");
        command.getErr().println(name + ": " + failure.getMessage());
        return exitCode;
    }
}
