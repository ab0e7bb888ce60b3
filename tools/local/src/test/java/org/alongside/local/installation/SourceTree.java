package org.alongside.local.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** A made-up project on disk: modules with a source file each, and programs as a build would leave them. */
final class SourceTree {
    private static final String TEST_ONLY = "<dependency><groupId>org.alongside</groupId>"
            + "<artifactId>test-kit</artifactId><scope>test</scope></dependency>";

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final Path root;
    private final StringBuilder modules = new StringBuilder();

    SourceTree(Path root) throws IOException {
        this.root = root;
        writeRootPom();
    }

    Project project() {
        return new Project(root);
    }

    /** Adds a module made from others; all its files are of the start. */
    SourceTree module(String folder, String... madeFrom) throws IOException {
        modules.append("<module>").append(folder).append("</module>");
        writeRootPom();
        var dependencies = new StringBuilder();
        for (var one : madeFrom) {
            dependencies.append("<dependency><groupId>org.alongside</groupId><artifactId>%s</artifactId></dependency>"
                    .formatted(one));
        }
        var artifact = Path.of(folder).getFileName();
        write(
                folder + "/pom.xml",
                "<project><parent><artifactId>alongside</artifactId></parent><artifactId>%s</artifactId>"
                                .formatted(artifact)
                        + "<dependencies>" + dependencies + TEST_ONLY + "</dependencies></project>");
        return touch(folder + "/src/main/java/Source.java", 0);
    }

    /** Leaves a program as built that many minutes after the start. */
    SourceTree built(String module, int minutes) throws IOException {
        return touch(module + "/target/quarkus-app/quarkus-run.jar", minutes)
                .touch(module + "/target/quarkus-app/lib/main/one.jar", minutes);
    }

    /** Writes a file whose time is that many minutes after the start. */
    SourceTree touch(String file, int minutes) throws IOException {
        write(file, "content at " + minutes);
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(START.plusSeconds(60L * minutes)));
        return this;
    }

    private void writeRootPom() throws IOException {
        write(
                "pom.xml",
                "<project><artifactId>alongside</artifactId><modules>" + modules
                        + "<!--module>console</module--></modules></project>");
    }

    private void write(String file, String content) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        Files.setLastModifiedTime(path, FileTime.from(START));
    }
}
