package org.alongside.local.process;

import java.io.IOException;
import java.util.logging.LogManager;

/** Logging of this module's own processes: a line each, without the servers' chatter. Named to the JVM by property. */
public final class Logging {
    /** Called by the JVM's log manager. */
    public Logging() throws IOException {
        try (var settings = Logging.class.getResourceAsStream("/META-INF/alongside/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
