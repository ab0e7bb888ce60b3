package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.OwnerOnly;
import org.alongside.local.process.TreeDeletion;

/** A data folder as it is found: whether it is ours, which ports it was given, and whether someone is at work on it. */
public final class InstallationFolder {
    private static final String SETTINGS = "alongside.properties";
    private static final String FIRST_PORT = "ports-from";

    /** What {@code --fresh} deletes. Nothing else in the folder is touched. */
    private static final List<String> OURS = List.of(
            "postgres",
            "kafka",
            "issuer",
            "secret",
            "run",
            "log",
            "app",
            "rejects",
            "ledger.jsonl",
            "simulated.jsonl",
            SETTINGS);

    private final Path path;

    public InstallationFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The installation that was made here, or empty when there is none. */
    public Optional<Installation> existing() {
        return savedFirstPort().map(port -> new Installation(path, port));
    }

    /** The installation that was made here; a failure that says so if there is none. */
    public Installation required() {
        return existing()
                .orElseThrow(() -> new LocalFailure("there is no Alongside in " + path
                        + ". Start one with ./alongside up" + ", or name its folder with --data DIR"));
    }

    /** The installation as it would be. Ports that are not given are those it had, or else the usual ones. */
    public Installation planned(Optional<Integer> firstPort) {
        requireEmptyOrOurs();
        return new Installation(path, firstPort.or(this::savedFirstPort).orElse(Installation.DEFAULT_FIRST_PORT));
    }

    /** The installation {@link #planned}, made now if needed. Its ports are remembered. */
    public Installation prepared(Optional<Integer> firstPort) {
        var installation = planned(firstPort);
        OwnerOnly.directory(path);
        var settings = new Properties();
        settings.setProperty(FIRST_PORT, Integer.toString(installation.firstPort()));
        try (var writer = Files.newBufferedWriter(path.resolve(SETTINGS))) {
            settings.store(writer, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return installation;
    }

    /** Deletes everything that Alongside has kept here; its processes must have ended. */
    public void clear() {
        if (existing().isPresent()) {
            OURS.forEach(name -> TreeDeletion.delete(path.resolve(name)));
        }
    }

    /** Keeps other launchers away from this folder until closed. */
    public FileChannel lock() {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new LocalFailure("another ./alongside is starting or stopping " + path + " right now");
            }
            return channel;
        } catch (IOException failed) {
            throw new LocalFailure("cannot use the data folder " + path + ": " + failed.getMessage(), failed);
        }
    }

    private void requireEmptyOrOurs() {
        if (existing().isPresent() || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> content = Files.list(path)) {
            if (content.anyMatch(file -> !file.endsWith(".lock"))) {
                throw new LocalFailure(path + " holds other files. Name an empty or new folder with --data DIR");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Optional<Integer> savedFirstPort() {
        var file = path.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(Integer.parseInt(settings.getProperty(FIRST_PORT)));
    }
}
