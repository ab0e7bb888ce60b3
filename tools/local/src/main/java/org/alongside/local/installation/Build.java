package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Launch;

/** Runs Maven for the services whose programs are missing or old, showing which module it is at. */
final class Build {
    private static final String MODULE_LINE = "[INFO] Building Alongside :: ";

    private final Project project;
    private final Path log;
    private final Progress progress;

    Build(Project project, Path log, Progress progress) {
        this.project = project;
        this.log = log;
        this.progress = progress;
    }

    /** Builds them and what they are made from; without tests and format checks, which are for {@code test}. */
    void run(List<Service> services) {
        if (services.isEmpty()) {
            return;
        }
        progress.say("Building " + names(services, ", ") + " (some minutes the first time; log: " + log + ")");
        try {
            if (maven(names(services, ",")) != 0) {
                throw new LocalFailure("the build failed. The end of " + log + ":\n" + Launch.lastWords(log));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int maven(String modules) throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(
                        System.getenv().getOrDefault("ALONGSIDE_MVN", "mvn"),
                        "-B",
                        "-ntp",
                        "-pl",
                        modules,
                        "-am",
                        "package",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true")
                .directory(project.root().toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8);
                var kept = Files.newBufferedWriter(log)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                kept.write(line + "\n");
                show(line);
            }
        }
        return process.onExit().join().exitValue();
    }

    private void show(String line) {
        if (line.startsWith(MODULE_LINE)) {
            progress.say("  " + line.substring(MODULE_LINE.length()).replaceAll(" [0-9]\\S*-SNAPSHOT *", " "));
        }
    }

    private static String names(List<Service> services, String separator) {
        return services.stream().map(Service::module).collect(Collectors.joining(separator));
    }
}
