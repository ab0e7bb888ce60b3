package org.alongside.local.process;

import java.util.Optional;

/** What the main methods of this module's server processes have in common. */
public final class ServerMain {
    private static final int FAILED = 1;

    private ServerMain() {}

    /** Makes the process end when its main thread fails, whatever other threads were started by then. */
    public static void endOnFailure() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().exit(FAILED);
        });
    }

    /** Runs on until that process ends, or for ever without one; then this process ends. */
    public static void runWhile(Optional<ProcessIdentity> other) throws InterruptedException {
        if (other.isEmpty()) {
            Thread.currentThread().join();
        }
        other.ifPresent(ProcessIdentity::awaitEnd);
        Runtime.getRuntime().exit(0);
    }
}
