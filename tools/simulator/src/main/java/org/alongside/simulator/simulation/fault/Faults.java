package org.alongside.simulator.simulation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.alongside.local.LocalFailure;
import org.alongside.local.installation.Crashes;
import org.alongside.simulator.ledger.Fault;
import org.alongside.simulator.ledger.Truths;
import org.alongside.simulator.simulation.run.Figure;
import org.alongside.simulator.simulation.run.Tally;

/** Kills one process after the other and starts it again, while the borough goes on as far as it can. */
public final class Faults implements AutoCloseable {
    /** Real time for which a process stays away before it is started again. */
    private static final Duration AWAY = Duration.ofSeconds(2);

    private final Crashes crashes;
    private final Truths truths;
    private final Tally tally;
    private final Consumer<String> say;
    private final ExecutorService one = Executors.newSingleThreadExecutor();

    /** Faults of this run, each told to {@code say} and kept in {@code truths}. */
    public Faults(Crashes crashes, Truths truths, Tally tally, Consumer<String> say) {
        this.crashes = crashes;
        this.truths = truths;
        this.tally = tally;
        this.say = say;
    }

    /** Kills it soon, after what was killed before is back. */
    public void happens(FaultPlan.Planned planned) {
        one.execute(() -> killAndStart(planned));
    }

    private void killAndStart(FaultPlan.Planned planned) {
        var killedAt = Instant.now();
        var killed = crashes.kill(planned.process());
        if (killed.isEmpty()) {
            say.accept("fault: " + planned.process() + " does not run, so it was not killed");
            return;
        }
        say.accept("fault: " + planned.at() + " " + planned.process() + " killed (kill -9 "
                + killed.get().pid() + ")");
        LockSupport.parkNanos(AWAY.toNanos());
        try {
            crashes.startAgain();
        } catch (LocalFailure failed) {
            tally.unexpected("NOT_STARTED_AGAIN " + planned.process());
            say.accept("fault: " + failed.getMessage());
            return;
        }
        var fault = new Fault(planned.process(), planned.at(), killedAt, Instant.now());
        truths.keep(fault);
        tally.count(Figure.FAULTS);
        say.accept("fault: " + planned.process() + " is back after "
                + Duration.between(killedAt, fault.backAt()).toSeconds() + " s");
    }

    /** Waits until whatever was killed is back. */
    @Override
    public void close() {
        one.close();
    }
}
