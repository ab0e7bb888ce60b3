package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** A child's school was told under Operation Encompass. */
@EventType
public record EncompassNotified(
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId child,
        @Clear Instant encompassNotifiedAt,
        @Nullable Personal school)
        implements CaseEvent {}
