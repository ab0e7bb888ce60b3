package org.alongside.local.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.alongside.local.LocalFailure;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Installation;
import org.alongside.local.installation.InstallationFolder;
import org.alongside.local.installation.Shutdown;
import org.alongside.local.installation.Startup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts what does not run yet and waits until all of it is ready. */
@Command(
        name = "up",
        description = {
            "Build what is missing or old, start what does not run, and wait until all is ready.",
            "Stays in the foreground and takes all down on Ctrl-C, unless --detach is given. Running it again starts only"
                    + " what is not running."
        })
final class Up implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    @Option(
            names = "--ports-from",
            paramLabel = "N",
            description = "First of the ten ports in a row that are used (default: the last one used here, or 8080)")
    private @Nullable Integer firstPort;

    @Option(names = "--detach", description = "Return when all is ready and leave it running")
    private boolean detach;

    @Option(names = "--fresh", description = "Take down what runs and delete all data of this installation first")
    private boolean fresh;

    private final Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        var folder = where.folder();
        Installation installation;
        Foreground foreground;
        try (var _ = folder.lock()) {
            installation = planned(folder);
            var startup = new Startup(installation, where.project(), screen::say);
            startup.requireFreePorts();
            folder.prepared(Optional.of(installation.firstPort()));
            foreground = new Foreground(installation, screen);
            start(startup, foreground);
        }
        screen.say(Welcome.text(installation, where.project().services()));
        if (!detach) {
            foreground.stay();
        }
        return 0;
    }

    /**
     * Ctrl-C while it starts takes down what runs by then; when something does not come up, the rest is left to look
     * at.
     */
    private void start(Startup startup, Foreground foreground) {
        if (!detach) {
            foreground.takeDownOnExit();
        }
        try {
            startup.run();
        } catch (LocalFailure failed) {
            foreground.leaveRunning();
            throw failed;
        }
    }

    private Installation planned(InstallationFolder folder) {
        if (fresh) {
            folder.existing().ifPresent(old -> new Shutdown(old, screen::say).run());
            folder.clear();
        }
        var wanted = Optional.ofNullable(firstPort);
        folder.existing()
                .filter(before -> wanted.isPresent() && before.firstPort() != wanted.get())
                .ifPresent(Up::requireNothingRuns);
        return folder.planned(wanted);
    }

    private static void requireNothingRuns(Installation before) {
        try (var inspection = new Inspection(before)) {
            if (inspection.anythingRuns()) {
                throw new LocalFailure("this installation runs on ports from " + before.firstPort()
                        + ". Take it down before you move it: ./alongside down");
            }
        }
    }
}
