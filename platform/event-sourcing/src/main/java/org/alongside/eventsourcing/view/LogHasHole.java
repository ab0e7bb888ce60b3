package org.alongside.eventsourcing.view;

/** Positions are contiguous, so a stretch of the log that lacks some has lost events. Nothing is folded from it. */
public final class LogHasHole extends IllegalStateException {
    LogHasHole(long from, long to) {
        super("the log has a hole between positions " + from + " and " + to);
    }
}
