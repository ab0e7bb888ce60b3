package org.alongside.eventsourcing.command;

import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;

/** A command for one aggregate. Several asks given together are stored together: all or none. */
public record Ask<S, C, E extends AlongsideEvent>(Aggregate<S, C, E> aggregate, UUID id, C command) {}
