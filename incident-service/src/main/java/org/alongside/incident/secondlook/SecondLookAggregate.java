package org.alongside.incident.secondlook;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.incidents.SecondLookDue;
import org.alongside.contracts.incidents.SecondLookEvent;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;

/** The kind of stream that a second look is, named by the event that the decision was. */
public record SecondLookAggregate(Aggregate<SecondLook, SecondLookCommand, SecondLookEvent> kind) {
    private static final String PURPOSE = "SAFEGUARDING";

    /** The one there is. */
    public static SecondLookAggregate create() {
        return new SecondLookAggregate(new Aggregate<>(
                "second-look",
                SecondLookEvent.class,
                new SecondLookDecider(),
                SecondLookAggregate::due,
                Controller.POLICE,
                PURPOSE,
                Sensitivity.OFFICIAL));
    }

    private static SecondLookCommand due(String timer, Instant dueAt) {
        if (!timer.equals(SecondLookDecider.LET_GO)) {
            throw new IllegalArgumentException("no timer " + timer + " was ever started");
        }
        return new SecondLookCommand.LetGo(dueAt);
    }

    Ask<?, ?, ?> askFor(UUID decision, SecondLookDue due) {
        return new Ask<>(kind, decision, new SecondLookCommand.AskFor(due));
    }
}
