package org.alongside.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A command to be started in the background, in a session of its own, so that Ctrl-C in a terminal reaches only the
 * launcher, which then ends things in the right order.
 *
 * @param environment added to this process's own; the place for secrets, which a command line would show to everybody
 */
public record Launch(List<String> command, Map<String, String> environment, Path log) {
    /** The text of the log that is worth showing when a start fails. */
    private static final int TAIL_LINES = 15;

    public Launch(List<String> command, Path log) {
        this(command, Map.of(), log);
    }

    /** Starts it; its output is appended to the log. */
    public ProcessIdentity start() {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return ProcessIdentity.of(builder().start().toHandle());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(inOwnSession());
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private List<String> inOwnSession() {
        var whole = new ArrayList<>(SessionPrefix.PREFIX);
        whole.addAll(command);
        return whole;
    }

    /** The last lines that the command wrote, for a message to the person who waits for it. */
    public String lastWords() {
        return lastWords(log);
    }

    /** The last lines of a log. */
    public static String lastWords(Path log) {
        if (!Files.exists(log)) {
            return "(it wrote nothing)";
        }
        try (Stream<String> lines = Files.lines(log)) {
            var all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - TAIL_LINES), all.size()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@code setsid} where the system has it; elsewhere a shell that lets the keyboard's signals pass by. */
    private static final class SessionPrefix {
        static final List<String> PREFIX = Files.isExecutable(Path.of("/usr/bin/setsid"))
                ? List.of("/usr/bin/setsid")
                : List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");
    }
}
