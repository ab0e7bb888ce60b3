package org.alongside.car.deployment;

import java.time.Instant;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.eventsourcing.command.Aggregate;

/** The streams of the cars. */
public final class Cars {
    /** One stream for each car. */
    public static final Aggregate<Car, CarCommand, AdvocateCarEvent> CARS = new Aggregate<>(
            "car",
            AdvocateCarEvent.class,
            new CarDecider(),
            Cars::due,
            Controller.POLICE,
            "SAFEGUARDING",
            Sensitivity.OFFICIAL);

    private Cars() {}

    private static CarCommand due(String name, Instant dueAt) {
        return switch (name) {
            case Crewing.WINDOW_ENDS -> new CarCommand.WindowEnds(dueAt);
            case Crewing.OVERRUN_ENDS -> new CarCommand.OverrunEnds(dueAt);
            case CheckIns.TIMER -> new CarCommand.CheckInDue(dueAt);
            default -> throw new IllegalArgumentException("a car has no timer " + name);
        };
    }
}
