package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** The car's crew was heard and is well. */
@EventType
public record CarCheckedIn(@Clear Instant checkedInAt) implements AdvocateCarEvent {}
