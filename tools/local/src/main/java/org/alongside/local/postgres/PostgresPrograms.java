package org.alongside.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per user and version from the archive that the build brought along. */
final class PostgresPrograms {
    /** Changes with the version of the archive, so that a newer one is unpacked beside an older. */
    private static final String VERSION = "18.6";

    private final Path directory;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the programs if that has not been done before; several processes may ask at once. */
    static PostgresPrograms unpacked() {
        var directory = cache().resolve("postgresql-" + VERSION);
        try {
            if (!Files.exists(directory)) {
                unpackAlone(directory);
            }
            return new PostgresPrograms(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    private static Path cache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var root = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        return root.resolve("alongside");
    }

    private static synchronized void unpackAlone(Path directory) throws IOException {
        Files.createDirectories(directory.getParent());
        var lock = directory.resolveSibling(directory.getFileName() + ".lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.exists(directory)) {
                var unfinished =
                        Files.createTempDirectory(directory.getParent(), ".unpacking-"); // a crash leaves no half tree
                unpackInto(unfinished);
                Files.move(unfinished, directory);
            }
        }
    }

    private static void unpackInto(Path target) throws IOException {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture());
                var archive = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (entry.getName().startsWith("bin/")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "Darwin" : "Linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
