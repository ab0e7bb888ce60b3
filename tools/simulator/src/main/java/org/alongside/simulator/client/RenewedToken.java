package org.alongside.simulator.client;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A token that is asked for anew long before the twelve hours are over for which it is good: a run may take days. */
public final class RenewedToken implements Supplier<String> {
    private static final Duration AGE_MAX = Duration.ofHours(6);

    private final Supplier<String> issuer;
    private final LongSupplier nanos;
    private @Nullable String token;
    private long since;

    /** Asks the issuer, at first when it is needed. */
    public RenewedToken(Supplier<String> issuer) {
        this(issuer, System::nanoTime);
    }

    RenewedToken(Supplier<String> issuer, LongSupplier nanos) {
        this.issuer = issuer;
        this.nanos = nanos;
    }

    @Override
    public synchronized String get() {
        var current = token;
        if (current == null || nanos.getAsLong() - since > AGE_MAX.toNanos()) {
            current = issuer.get();
            token = current;
            since = nanos.getAsLong();
        }
        return current;
    }
}
