package org.alongside.car.duty;

import java.time.Instant;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.car.ShiftEvent;
import org.alongside.eventsourcing.command.Aggregate;

/** The streams of the duties. */
public final class Duties {
    /** One stream for each planned window. */
    public static final Aggregate<Duty, DutyCommand, ShiftEvent> DUTIES = new Aggregate<>(
            "duty",
            ShiftEvent.class,
            new DutyDecider(),
            Duties::due,
            Controller.POLICE,
            "SAFEGUARDING",
            Sensitivity.OFFICIAL);

    private Duties() {}

    private static DutyCommand due(String name, Instant dueAt) {
        if (name.equals(DutyDecider.WINDOW_OPENS)) {
            return new DutyCommand.WindowOpens();
        }
        throw new IllegalArgumentException("a duty has no timer " + name);
    }
}
