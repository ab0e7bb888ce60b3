package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CallId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody told a caller how far help has come, or tried to, or decided that it must not be tried. Who did is in the
 * envelope.
 *
 * @param call whose caller
 * @param way absent when nothing was tried
 */
@EventType
public record CallerInformed(
        @Pseudonymous CallId call,
        @Clear CallerNews news,
        @Clear InformingOutcome outcome,
        @Clear @Nullable InformingWay way,
        @Clear Instant informedAt,
        @Nullable Personal note)
        implements IncidentEvent {}
