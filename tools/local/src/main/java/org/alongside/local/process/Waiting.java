package org.alongside.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside this process to come true; always with a limit. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Waiting() {}

    /**
     * Asks again and again until the condition holds.
     *
     * @return whether it came true within the limit; an interrupted wait counts as not
     */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() >= deadline || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
