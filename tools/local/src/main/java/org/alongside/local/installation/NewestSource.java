package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Set;

/** Finds when a module's sources were last changed: all its files but tests and what builds leave behind. */
final class NewestSource extends SimpleFileVisitor<Path> {
    private static final Set<Path> NO_SOURCES =
            Set.of(Path.of("target"), Path.of("node_modules"), Path.of("dist"), Path.of("test"));

    private FileTime newest = FileTime.fromMillis(0);

    private NewestSource() {}

    static FileTime in(Path module) {
        var visitor = new NewestSource();
        try {
            Files.walkFileTree(module, visitor);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return visitor.newest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return NO_SOURCES.contains(folder.getFileName()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.lastModifiedTime().compareTo(newest) > 0) {
            newest = attributes.lastModifiedTime();
        }
        return FileVisitResult.CONTINUE;
    }
}
