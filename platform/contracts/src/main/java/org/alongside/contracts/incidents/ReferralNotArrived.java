package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.PartyId;

/**
 * A referral that was said to be made did not arrive in time, and somebody was told. Source: domain 2.12, the backlog
 * after which nobody could say that all at risk had been referred.
 */
@EventType
public record ReferralNotArrived(
        @Pseudonymous PartyId victim,
        @Clear Instant saidAt,
        @Clear Role told,
        @Clear Instant toldAt) implements IncidentEvent {}
