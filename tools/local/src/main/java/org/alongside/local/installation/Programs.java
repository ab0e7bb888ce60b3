package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.alongside.local.process.TreeDeletion;

/** The copies of the services' programs that an installation runs. */
final class Programs {
    private static final String MAIN = "quarkus-run.jar";

    private final Installation installation;
    private final Project project;

    Programs(Installation installation, Project project) {
        this.installation = installation;
        this.project = project;
    }

    /** Whether the copy is what was built last. */
    boolean isCurrent(Service service) {
        var copy = installation.program(service).resolve(MAIN);
        try {
            return Files.exists(copy) && Files.getLastModifiedTime(copy).equals(project.builtAt(service));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies what was built last, unless that has been done. Only for a service that does not run. */
    void refresh(Service service) {
        if (isCurrent(service)) {
            return;
        }
        var target = installation.program(service);
        var unfinished = target.resolveSibling(target.getFileName() + ".new");
        try {
            TreeDeletion.delete(unfinished);
            copy(project.builtProgram(service), unfinished);
            TreeDeletion.delete(target);
            Files.move(unfinished, target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target.resolve(source.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
