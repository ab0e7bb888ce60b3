package org.alongside.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.JavaCommand;
import org.alongside.local.process.Launch;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Waiting;
import org.jspecify.annotations.Nullable;

/** Finds the shared servers of one build, or starts them; only one process of the build does so. */
final class SharedServers {
    /** A name starts with this and ends with the pid of the build. */
    static final String FOLDER_PREFIX = "alongside-tests-";

    private static final int HEAP_MEBIBYTES = 256;

    /** Generous: on two loaded cores the first start has to prepare PostgreSQL's data folder. */
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final ProcessIdentity build;
    private final Path directory;

    SharedServers(ProcessIdentity build, Path root) {
        this.build = build;
        this.directory = root.resolve(FOLDER_PREFIX + build.pid());
    }

    static SharedServers ofThisBuild() {
        return new SharedServers(buildProcess(), root());
    }

    /** Where the data of all builds lies. */
    static Path root() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    SharedRecord runningOrStarted() {
        return SharedRecord.running(directory).orElseGet(this::startAlone);
    }

    /** Tests run in a JVM that a shell of Maven started: the first Java among the ancestors is Maven, or an editor. */
    static ProcessIdentity buildProcess() {
        var ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent() && !isJava(ancestor.get())) {
            ancestor = ancestor.get().parent();
        }
        return ProcessIdentity.of(ancestor.orElse(ProcessHandle.current()));
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/java");
    }

    private SharedRecord startAlone() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory, ownerOnly);
            }
        } catch (FileAlreadyExistsException otherWasFaster) {
            return runningOrStarted();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try (var channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = awaitLock(channel)) {
            return SharedRecord.running(directory).orElseGet(this::start);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path lockFile() {
        return directory.resolve("lock");
    }

    private static FileLock awaitLock(FileChannel channel) {
        var held = new Held();
        if (!Waiting.until(START_LIMIT, () -> held.tryLock(channel)) || held.lock == null) {
            throw new LocalFailure("another test did not get the test servers started within " + START_LIMIT);
        }
        return held.lock;
    }

    private SharedRecord start() {
        var launch = new Launch(
                JavaCommand.of(
                        HEAP_MEBIBYTES,
                        "org.alongside.local.testing.SharedServersProcess",
                        List.of(directory.toString(), build.toString())),
                directory.resolve("servers.log"));
        var keeper = launch.start();
        Waiting.until(START_LIMIT, () -> recordBy(keeper).isPresent() || !keeper.isAlive());
        return recordBy(keeper).orElseThrow(() -> {
            keeper.kill();
            return new LocalFailure("the test servers did not start:\n" + launch.lastWords());
        });
    }

    private Optional<SharedRecord> recordBy(ProcessIdentity keeper) {
        return SharedRecord.running(directory).filter(shared -> shared.keeper().pid() == keeper.pid());
    }

    /** A lock that is asked for until it is free; two class loaders of one JVM compete as two processes do. */
    private static final class Held {
        private @Nullable FileLock lock;

        boolean tryLock(FileChannel channel) {
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException sameJvm) {
                return false;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return lock != null;
        }
    }
}
