package org.alongside.simulator.simulation.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Several agendas side by side. The clocks are turned to the end of the next short span in which somebody has something to
 * do, and each agenda does what is due in it on a thread of its own; then all meet. What is reported with its time has
 * happened by the clocks, and a run asks for one turn of the clocks in a span and not for one at each act.
 */
public final class Lanes {
    /** As long as a person takes for anything; shorter than any two acts on one incident that follow each other. */
    private static final Duration SPAN = Duration.ofSeconds(20);

    private final List<Agenda> agendas;

    /** Each is used by one thread at a time. */
    public Lanes(List<Agenda> agendas) {
        this.agendas = List.copyOf(agendas);
    }

    /** Does everything due before {@code end}, after {@code turn} has brought the clocks past it. */
    public void run(Instant end, Consumer<Instant> turn, Consumer<Runnable> doing) {
        try (var threads = Executors.newFixedThreadPool(agendas.size())) {
            for (var due = next(); due.isPresent() && due.get().isBefore(end); due = next()) {
                var until = earlier(due.get().plus(SPAN), end);
                turn.accept(until);
                sideBySide(until, doing, threads);
            }
            turn.accept(end);
            sideBySide(end, doing, threads);
        }
    }

    private Optional<Instant> next() {
        return agendas.stream().map(Agenda::next).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void sideBySide(Instant until, Consumer<Runnable> doing, Executor threads) {
        var all = agendas.stream()
                .map(agenda -> CompletableFuture.runAsync(() -> agenda.run(until, doing), threads))
                .toList();
        all.forEach(Lanes::join);
    }

    private static void join(CompletableFuture<Void> lane) {
        try {
            lane.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
