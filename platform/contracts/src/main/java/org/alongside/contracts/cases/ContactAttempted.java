package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to reach the victim: that, not what came of it beyond being reached.
 *
 * @param deferredContact the contact task of this victim that was open then
 * @param instructionVersion safe-contact instruction it was made under; absent when there was none
 * @param lateReason why it came late, should it be the contact that was due
 */
@EventType
public record ContactAttempted(
        @Pseudonymous ContactAttemptId attempt,
        @Pseudonymous @Nullable IncidentId incident,
        @Pseudonymous @Nullable DeferredContactTaskId deferredContact,
        @Clear Channel channel,
        @Clear ContactReached reached,
        @Clear ContactBy by,
        @Clear @Nullable Integer instructionVersion,
        @Clear @Nullable LateReason lateReason,
        @Clear Instant attemptedAt)
        implements CaseEvent {}
