package org.alongside.local.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** {@code ./alongside}: one entry for people and scripts. */
@Command(
        name = "./alongside",
        description = "Control room and partner advocacy service for domestic-abuse calls, on this machine.%n",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        subcommands = {Up.class, Down.class, Status.class, Token.class},
        footer = {
            "  test      Run all tests; --long adds the soaks",
            "  simulate  Play a seeded borough through the public API",
            "  import    Read a control-room export as history",
            "  verify    Check the whole system's invariants",
            "  bench     Measure speed and memory as ratios",
            "",
            "Every command has --help. Exit code: 0 done, 1 failed, 2 wrong use, 3 (status) not all is ready."
        })
final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        var line = new CommandLine(new Main()).setExecutionExceptionHandler(new Failures());
        addHelp(line);
        line.getSubcommands().values().forEach(Main::addHelp);
        return line;
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help")
                        .build());
    }
}
