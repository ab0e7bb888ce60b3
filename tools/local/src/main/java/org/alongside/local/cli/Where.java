package org.alongside.local.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.installation.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about: a picocli mixin of every command that is about one. */
public final class Where {
    /** Set by the script {@code alongside}: the folder it lies in. */
    private static final String PROJECT_VARIABLE = "ALONGSIDE_HOME";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that keeps everything of this installation (default: .alongside in the project)")
    private @Nullable Path data;

    /** The folder that was named, or else the project's own. */
    public InstallationFolder folder() {
        return new InstallationFolder(
                Optional.ofNullable(data).orElseGet(() -> projectFolder().resolve(".alongside")));
    }

    Project project() {
        return new Project(projectFolder());
    }

    private static Path projectFolder() {
        return Path.of(System.getenv().getOrDefault(PROJECT_VARIABLE, ""))
                .toAbsolutePath()
                .normalize();
    }
}
