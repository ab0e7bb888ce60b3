package org.alongside.incident.secondlook;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.incidents.SecondLookDue;
import org.jspecify.annotations.Nullable;

/** About one second look. */
public sealed interface SecondLookCommand {
    /** A decision was made. */
    record AskFor(SecondLookDue due) implements SecondLookCommand {}

    /** A specialist looks. */
    record Take(StaffId by, Instant at) implements SecondLookCommand {}

    /** The time to look is over. */
    record LetGo(Instant dueAt) implements SecondLookCommand {}

    /** What it came to. */
    record Give(
            LookVerdict verdict,
            List<MissedCue> missed,
            StaffId by,
            Instant at,
            @Nullable Personal feedback,
            @Nullable Personal advice)
            implements SecondLookCommand {
        public Give {
            missed = List.copyOf(missed);
        }
    }

    /** Whoever decided has read it. */
    record Read(StaffId by, Instant at) implements SecondLookCommand {}
}
