package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The incident counts as domestic abuse. */
@EventType
public record DomesticAbuseConfirmed(@Clear Instant confirmedAt) implements IncidentEvent {}
