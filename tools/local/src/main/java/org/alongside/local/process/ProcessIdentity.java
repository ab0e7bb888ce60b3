package org.alongside.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One process and no other: a pid is used again by the system, a pid together with its start time is not.
 * Every signal goes through here, so a stranger that took over a pid is never signalled.
 */
public record ProcessIdentity(long pid, Instant startedAt) {
    /** The system counts from the boot, so the same start can be told a little differently after the clock was set. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    public static ProcessIdentity of(ProcessHandle handle) {
        return new ProcessIdentity(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    public static ProcessIdentity current() {
        return of(ProcessHandle.current());
    }

    /** As written by {@link #toString()}. */
    public static ProcessIdentity parse(String text) {
        var parts = text.split("@", 2);
        return new ProcessIdentity(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The running process, or empty when it has ended or its pid belongs to another one by now. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(this::isSame).filter(ProcessIdentity::runs);
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Waits until the process has ended, however long that takes. */
    public void awaitEnd() {
        handle().ifPresent(handle -> handle.onExit().join());
    }

    /**
     * Asks the process to end and ends it by force when it has not done so in time.
     *
     * @return whether asking was enough
     */
    public boolean end(Duration grace) {
        var running = handle();
        if (running.isEmpty()) {
            return true;
        }
        running.get().destroy();
        if (endsWithin(grace)) {
            return true;
        }
        kill();
        return false;
    }

    /** Ends the process at once, as a crash would (kill -9), and waits until it is gone. */
    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
        if (!endsWithin(KILL_LIMIT)) {
            throw new IllegalStateException("process " + pid + " still runs after it was killed");
        }
    }

    /** Whether the process has ended, waiting for it no longer than given. */
    public boolean endsWithin(Duration limit) {
        return Waiting.until(limit, () -> !isAlive());
    }

    private boolean isSame(ProcessHandle handle) {
        var difference = Duration.between(startedAt, of(handle).startedAt()).abs();
        return difference.compareTo(CLOCK_TOLERANCE) <= 0;
    }

    /**
     * A process that has ended but was not yet collected by its parent (a container without an init) does not run. Its
     * first thread may be done while others still end and hold its ports.
     */
    private static boolean runs(ProcessHandle handle) {
        var folder = Path.of("/proc", Long.toString(handle.pid()));
        if (!handle.isAlive() || !Files.exists(Path.of("/proc/self/stat"))) {
            return handle.isAlive();
        }
        try (var threads = Files.list(folder.resolve("task"))) {
            var line = Files.readString(folder.resolve("stat"));
            return line.charAt(line.lastIndexOf(')') + 2) != 'Z' || threads.count() > 1;
        } catch (IOException | UncheckedIOException ended) {
            return false;
        }
    }

    @Override
    public String toString() {
        return pid + "@" + startedAt;
    }
}
