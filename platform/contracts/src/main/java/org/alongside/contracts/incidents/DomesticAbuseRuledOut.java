package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;

/** The incident is not domestic abuse, with the reason. */
@EventType
public record DomesticAbuseRuledOut(@Clear Instant ruledOutAt, Personal reason) implements IncidentEvent {}
