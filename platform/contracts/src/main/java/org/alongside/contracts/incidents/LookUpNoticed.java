package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.StaffId;

/**
 * Somebody who is not on its list looked for this restricted incident or for somebody in it, and was told that there is
 * nothing. Source: domain 8.6.
 *
 * @param party whether they are known to be a party themselves
 */
@EventType
public record LookUpNoticed(
        @Pseudonymous StaffId person,
        @Clear Role role,
        @Clear LookUpKind kind,
        @Clear boolean party,
        @Clear Instant lookedAt)
        implements IncidentEvent {}
