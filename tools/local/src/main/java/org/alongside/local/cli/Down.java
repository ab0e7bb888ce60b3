package org.alongside.local.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.alongside.local.installation.Inspection;
import org.alongside.local.installation.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Ends everything of an installation and keeps its data. */
@Command(name = "down", description = "End the services, then Kafka, then PostgreSQL. Data is kept.")
final class Down implements Callable<Integer> {
    @Mixin
    private Where where = new Where();

    private final Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        var folder = where.folder();
        var installation = folder.required();
        try (var _ = folder.lock();
                var inspection = new Inspection(installation)) {
            if (!inspection.anythingRuns()) {
                screen.say("Nothing is running.");
            }
            new Shutdown(installation, screen::say).run();
        }
        return 0;
    }
}
