package org.alongside.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * Where the victim stands towards the investigation, as she or he said on this day. Withdrawn is never the same as
 * false.
 *
 * @param pressureView a supervisor's view of pressure
 */
@EventType
public record VictimPositionChanged(
        @Pseudonymous @Nullable IncidentId incident,
        @Pseudonymous @Nullable String crimeReference,
        @Clear @Nullable VictimPosition from,
        @Clear VictimPosition to,
        @Clear StatementGiven statementGiven,
        @Clear boolean retractionStatement,
        @Clear List<WithdrawalReason> reasons,
        @Pseudonymous @Nullable StaffId askedBy,
        @Clear @Nullable Channel how,
        @Clear FlagValue othersPresent,
        @Clear Instant askedAt,
        @Nullable Personal pressureView)
        implements CaseEvent {
    public VictimPositionChanged {
        reasons = List.copyOf(reasons);
    }
}
